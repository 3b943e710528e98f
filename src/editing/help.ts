import { fieldAt } from '../intake/field-at.ts';
import { hasBody, needsBody } from '../schemas/kinds.ts';
import { actions, type Action } from './actions.ts';
import { flagKeys } from './flags.ts';

/** How the command is used; of one action, every flag that it takes. */
export function helpText(action?: Action): string {
  return action ? helpOn(action) : general;
}

const general = `Uso: npm run nuovo
Aggiunge ai contenuti una voce nuova, o qualcosa a una voce che c’è, chiedendo una cosa alla volta.

Ogni risposta si può dare anche nel comando; se ci sono tutte quelle che servono, non chiede niente:
  npm run nuovo -- --tipo tema --name trasporti --description "Treni, autobus e chi li usa."

--tipo NOME     che cosa aggiungere:
${actions.map(({ name, label }) => `                ${name.padEnd(14)} ${label}`).join('\n')}
--tipo NOME --aiuto   le risposte che vuole
Una lista si scrive con le virgole: --topics lavoro,sede

Variabili: CONTENT_DIR (un’altra cartella di contenuti), SITE_TODAY (AAAA-MM-GG).`;

function helpOn(action: Action): string {
  const keys = flagKeys(action).map(({ flag, path, schema }) => {
    const { meta, isOptional = false } = fieldAt(schema, path) ?? { meta: {} };
    const values = Object.entries(meta.labels ?? {}).map(([value, label]) => `${value} (${label})`);
    const isIn = flag.includes('.') && fieldAt(schema, path.slice(0, 1))?.isOptional;
    const isNeeded = !isOptional && !isIn && !['publishedOn', 'changedOn', 'assessedOn'].includes(flag);
    return describe(`--${flag}`, isNeeded, [
      meta.title,
      meta.description,
      values.length > 0 ? `Valori: ${values.join(', ')}.` : undefined,
    ]);
  });
  const inner = flagKeys(action).some(({ flag }) => flag.includes('.'));
  return [
    `Uso: npm run nuovo -- --tipo ${action.name} --chiave valore …`,
    `${action.label}. Le risposte con * servono; i giorni di oggi si mettono da soli.`,
    '',
    ...keys,
    ...textHelp(action),
    ...(inner ? ['Una chiave con il punto che torna una seconda volta comincia un’altra voce della lista.'] : []),
    ...(action.name === 'dichiarazione'
      ? [
          '--altra    comincia un’altra dichiarazione della stessa occasione: occasione, giorno, fonti, temi e luoghi restano quelli.',
        ]
      : []),
  ].join('\n');
}

function textHelp(action: Action): string[] {
  if (action.does !== 'entry') {
    return [describe('--voce', true, ['La voce a cui aggiungere', 'Per esempio articoli/la-cartiera-riapre.'])];
  }
  const id = describe('--id', false, ['Il nome del file', 'Se manca se ne sceglie uno, come quelli che ci sono.']);
  if (!hasBody(action.kind)) return [id];
  return [
    id,
    describe('--testo', needsBody(action.kind), ['Il testo, in Markdown']),
    describe('--testo-da', false, ['Un file con il testo in Markdown', '- è lo standard input.']),
    describe('--incolla', false, [
      'Un file con un testo di Word, di un’e-mail o di un PDF, da ripulire',
      '- è lo standard input.',
    ]),
  ];
}

function describe(flag: string, isNeeded: boolean, words: (string | undefined)[]): string {
  return `${flag}${isNeeded ? ' *' : ''}\n    ${words.filter(Boolean).join('. ').replace(/\.\./gu, '.')}`;
}
