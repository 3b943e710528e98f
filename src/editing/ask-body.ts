import { formatProblem, hasErrors, type Problem } from '../intake/problem.ts';
import { parseBody } from '../markdown/parse.ts';
import { needsBody } from '../schemas/kinds.ts';
import { folderOf, type Kind } from '../site/sections.ts';
import type { Conversation } from './ask-key.ts';
import { cleanPaste } from './clean-paste.ts';
import type { Question } from './prompts.ts';
import { readTextFile } from './read-text-file.ts';

/** Asks for the text of an entry until it is one that can be published; nothing where none is needed and none is given. */
export async function askBody(session: Conversation, kind: Kind): Promise<string | undefined> {
  const { prompts } = session;
  for (;;) {
    const way = await prompts.choose({ ...texts[kind], choices: needsBody(kind) ? ways : [...ways, noText] });
    if (way === noText.value) return undefined;
    const text = await readText(session, way);
    if (text.trim() === '') {
      prompts.warn('Non è arrivato nessun testo.');
      continue;
    }
    const body = way === 'markdown' ? text.trim() : await cleaned(session, text);
    if (body === undefined) continue;
    const faults = faultsOfBody(kind, body);
    if (faults.length === 0) return body;
    prompts.warn(['Il testo così non si può pubblicare:', ...faults].join('\n'));
  }
}

/** What is wrong with a text, as `controlla` would say it of the file; lines are counted from the first of the text. */
export function faultsOfBody(kind: Kind, body: string): string[] {
  const source = { file: 'riga', path: `${folderOf(kind)}/testo.md`, format: 'md' as const, text: body, firstLine: 1 };
  const { problems } = parseBody(source);
  return hasErrors(problems) ? problems.filter(isError).map(formatProblem) : [];
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

const ways = [
  {
    value: 'paste',
    label: 'Lo incollo da Word, da un’e-mail o da un PDF',
    hint: 'viene ripulito, senza perdere parole',
  },
  { value: 'markdown', label: 'Lo scrivo qui, con i segni del manuale' },
  { value: 'file', label: 'È in un file di testo', hint: 'viene ripulito anche lui' },
];
const noText = { value: 'none', label: 'Non serve un testo' };

async function readText({ prompts }: Conversation, way: string): Promise<string> {
  if (way === 'markdown') return prompts.lines({ title: 'Scrivi il testo.' });
  if (way === 'paste') return prompts.lines({ title: 'Incolla il testo.' });
  const path = await prompts.text({
    title: 'Dove sta il file?',
    hint: 'Un .txt, o una pagina .html salvata da Word. Si può trascinare qui.',
    check: (typed) => (tryToRead(typed) === undefined ? 'Questo file non si riesce a leggere.' : undefined),
  });
  return tryToRead(path) ?? '';
}

/** A file that is dragged into a terminal comes between quotes, or with backslashes before its spaces. */
function tryToRead(typed: string): string | undefined {
  return readTextFile(
    typed
      .trim()
      .replace(/^(['"])(.*)\1$/u, '$2')
      .replace(/\\ /gu, ' '),
  );
}

async function cleaned({ prompts }: Conversation, text: string): Promise<string | undefined> {
  const { markdown, notes } = cleanPaste(text);
  prompts.say(`Ecco il testo ripulito:\n\n${markdown}`);
  for (const note of notes) prompts.warn(note);
  return (await prompts.confirm({ title: 'Va bene così?', initial: true })) ? markdown : undefined;
}

const texts: Record<Kind, Question> = {
  articles: { title: 'Il testo', hint: 'Ogni paragrafo ha le sue fonti: :fonte{#id}' },
  pressReleases: { title: 'Il testo', hint: 'Quello della nota, oppure il nostro riassunto' },
  events: { title: 'Il testo', hint: 'Che cosa è successo, in poche righe' },
  statements: { title: 'Il testo', hint: 'Che cosa ha detto, in frasi: le fonti sono già nelle risposte' },
  commitments: { title: 'Il testo', hint: 'Altro da sapere sull’impegno, se c’è' },
  glossary: { title: 'La definizione', hint: 'Con parole nostre, senza fonti' },
  pages: { title: 'Il testo' },
  figures: { title: 'Il testo' },
  actors: { title: 'Il testo' },
  sources: { title: 'Il testo' },
  places: { title: 'Il testo' },
  topics: { title: 'Il testo' },
};
