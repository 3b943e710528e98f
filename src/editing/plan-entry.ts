import { judgeName } from '../intake/file-names.ts';
import { formatsOf } from '../schemas/kinds.ts';
import { folderOf, type Kind } from '../site/sections.ts';
import type { Answers } from './answers.ts';
import { entryText } from './entry-text.ts';
import { placeOf, type Session } from './session.ts';
import { isMistakable, suggestId } from './suggest-id.ts';

/** Plans the file of a new entry, which from now on can be named by others, and tells its id. */
export function planEntry(
  session: Session,
  kind: Kind,
  { answers, body, id: given }: { answers: Answers; body: string | undefined; id?: string | undefined },
): string {
  const id = given ?? suggestId(kind, answers, session.known);
  const whole = { publishedOn: session.check.today, ...answers };
  session.plan.push({ kind, id, ...placeOf(session, kind, id), text: entryText(kind, whole, body) });
  session.known.add({ kind, id, data: whole, headings: [], file: '' });
  return id;
}

/** Why a new entry cannot have an id, if it cannot. */
export function faultOfId({ known, check }: Session, kind: Kind, id: string): string | undefined {
  const name = `${id}.${formatsOf(kind)[0]}`;
  const judged = judgeName(kind, name, new Set());
  const [finding] = judged.findings;
  if (finding) return `«${id}» ${finding.message}. Rimedio: ${finding.remedy}.`;
  if (known.ids[kind].has(id)) return `${check.contentName}/${folderOf(kind)}/${name} c’è già: scegli un altro nome.`;
  return isMistakable(id, known.ids[kind])
    ? `«${id}» si confonde con un nome che c’è già: cambialo di più.`
    : undefined;
}
