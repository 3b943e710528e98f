import type { Problem } from '../intake/problem.ts';
import { getAddresses } from '../site/addresses.ts';
import { kinds, pathOf, reservedIds, takenAtRoot } from '../site/sections.ts';
import { placesTakenBy } from './address-collisions.ts';
import { entriesOf, type CheckedEntry, type Whole } from './whole.ts';

/** Whoever follows an address of before comes to one entry, and never misses what stands there now. */
export function formerAddresses(whole: Whole): Problem[] {
  const holders = holdersOf(whole);
  const claimed = new Map<string, CheckedEntry>();
  return entriesOf(whole).flatMap((entry) =>
    entry.data.formerIds.flatMap((formerId, at): Problem[] => {
      const address = pathOf(entry.kind, formerId);
      const fault = faultOf(entry, { formerId, address, holders, claimed });
      if (!claimed.has(address)) claimed.set(address, entry);
      return fault ? [{ file: entry.file, line: entry.lineOf(['formerIds', at]), ...fault, severity: 'error' }] : [];
    }),
  );
}

interface Claim {
  formerId: string;
  address: string;
  /** What stands at an address now, in words. */
  holders: ReadonlyMap<string, string>;
  /** Which entry stood there before, as far as has been seen. */
  claimed: ReadonlyMap<string, CheckedEntry>;
}

function faultOf(
  { kind, id }: CheckedEntry,
  { formerId, address, holders, claimed }: Claim,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  if (formerId === id) {
    return {
      message: `ha «${id}» in \`formerIds\`, che è il nome di adesso`,
      remedy: 'toglilo: lì vanno solo i nomi di prima',
    };
  }
  const taken = (kind === 'pages' ? takenAtRoot : reservedIds).includes(formerId) ? 'del sito' : holders.get(address);
  if (taken !== undefined) {
    return {
      message: `vuole per sé l’indirizzo di prima ${address}, che è ${taken}`,
      remedy: `togli «${formerId}» da \`formerIds\`: un indirizzo porta a una pagina sola`,
    };
  }
  const other = claimed.get(address);
  return (
    other && {
      message: `vuole per sé l’indirizzo di prima ${address}, che vuole anche ${other.file}`,
      remedy: `lascia «${formerId}» in una voce sola`,
    }
  );
}

/** Every address at which something stands: pages of the site, files of `public/`, entries, also those still to come. */
function holdersOf(whole: Whole): Map<string, string> {
  return new Map([
    ...getAddresses(whole).map((address): [string, string] => [address, 'del sito']),
    ...whole.publicFiles.flatMap((file) =>
      placesTakenBy(file).map((place): [string, string] => [place, `di public/${file}`]),
    ),
    ...kinds.flatMap((kind) =>
      [...whole.knownIds[kind]].map((id): [string, string] => [pathOf(kind, id), 'di un’altra voce']),
    ),
    ...entriesOf(whole).map(({ kind, id, file }): [string, string] => [pathOf(kind, id), `di ${file}`]),
  ]);
}
