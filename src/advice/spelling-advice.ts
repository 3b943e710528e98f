import type { Problem } from '../intake/problem.ts';
import { entriesOf, type CheckedEntry, type Whole } from '../integrity/whole.ts';
import type { UnknownWord } from './spelling.ts';

/**
 * Words that neither the dictionary nor the case knows: the names of its subjects, places, topics, publishers and terms
 * count as known, and so do the words of `parole.yaml`. `meantBy` says what a word was probably meant to be.
 */
export function adviseOnSpelling(
  texts: readonly { file: string; unknownWords: readonly UnknownWord[] }[],
  { whole, allowed, meantBy }: { whole: Whole; allowed: readonly string[]; meantBy: MeantBy },
): Problem[] {
  const known = new Set([...allowed, ...entriesOf(whole).flatMap(namesIn)].flatMap(wordsIn));
  return texts.flatMap(({ file, unknownWords }) =>
    unknownWords
      .filter(({ word }) => !known.has(word))
      .map(({ word, line }): Problem => {
        const meant = meantBy(word);
        const hint = meant === undefined ? '' : ` (forse «${meant}»?)`;
        return {
          file,
          line,
          message: `«${word}» non è nel dizionario`,
          remedy: `correggi la parola${hint}; se è giusta, mettila in ${whole.contentName}/parole.yaml`,
          severity: 'advice',
          explainedIn: 'ortografia',
        };
      }),
  );
}

/** What a word that is in no dictionary was probably meant to be. */
export type MeantBy = (word: string) => string | undefined;

function namesIn({ kind, data }: CheckedEntry): string[] {
  const { name, aliases, roles, term, forms, publisher, title } = data as Partial<{
    name: string;
    aliases: string[];
    roles: { role: string; organisation?: string }[];
    term: string;
    forms: string[];
    publisher: string;
    title: string;
  }>;
  const texts = [name, ...(aliases ?? []), term, ...(forms ?? []), publisher, kind === 'sources' ? title : undefined];
  return [...texts, ...(roles ?? []).flatMap(({ role, organisation }) => [role, organisation])].filter(
    (text) => text !== undefined,
  );
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}
