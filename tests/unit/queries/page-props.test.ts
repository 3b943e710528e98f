import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Entry } from '../../../src/corpus/entry.ts';
import { getActorPage } from '../../../src/queries/actors.ts';
import { getArticlePage } from '../../../src/queries/articles.ts';
import { getCommitmentPage } from '../../../src/queries/commitments.ts';
import { getEventPage } from '../../../src/queries/events.ts';
import { getFigurePage } from '../../../src/queries/figures.ts';
import { getGlossaryPage } from '../../../src/queries/glossary.ts';
import { getStandingPage } from '../../../src/queries/pages.ts';
import { getPressReleasePage } from '../../../src/queries/press-releases.ts';
import { getSourcePage } from '../../../src/queries/sources.ts';
import { getStatementPage } from '../../../src/queries/statements.ts';
import { getFiledPage } from '../../../src/queries/vocabulary.ts';
import { kinds, type Kind } from '../../../src/site/sections.ts';
import { bodyOf } from '../../support/bodies.ts';
import {
  actor,
  article,
  commitment,
  corpus,
  event,
  figure,
  glossaryTerm,
  page,
  place,
  pressRelease,
  source,
  statement,
  topic,
} from '../../support/entries.ts';

type PropsOf = { [K in Kind]: (corpus: Corpus, entry: Entry<K>) => object };

const propsOf: PropsOf = {
  articles: getArticlePage,
  pressReleases: getPressReleasePage,
  events: getEventPage,
  statements: getStatementPage,
  commitments: getCommitmentPage,
  figures: getFigurePage,
  actors: getActorPage,
  sources: getSourcePage,
  glossary: getGlossaryPage,
  places: getFiledPage,
  topics: getFiledPage,
  pages: getStandingPage,
};

const correction = {
  changedOn: '2026-03-10',
  type: 'correction' as const,
  note: 'Erano tre.',
  passage: 'gli-orari',
  sources: ['il-giornale'],
};

/** One of each kind, tied to all the others in every way that there is. */
function tied(): Entry[] {
  const filed = { topics: ['lavoro'], places: ['valle'], changes: [correction] };
  const about = { ...filed, actors: ['anna-rossi', 'rossi-spa'] };
  const body = bodyOf(
    '## Gli orari\n\nÈ una vertenza :fonte{#il-giornale}.[^1]\n\n::dichiarazione{#una-dichiarazione}\n\n<Nota titolo="Perché">\n\nDue volte :fonte{#il-giornale}.\n\n</Nota>\n\n[^1]: Una nota.',
    'mdx',
  );
  const text = () => ({ body: bodyOf('Si incontrano per la vertenza.') });
  const role = { role: 'socia', organisation: 'Rossi S.p.A.', organisationId: 'rossi-spa', period: '2020/..' };
  return [
    article({ ...about, events: ['un-incontro'], sources: ['il-giornale'] }, { body }),
    pressRelease({ ...about, event: 'un-incontro', dateNote: 'di sera' }, text()),
    event({ ...about, status: 'announced', dateNote: 'di sera', essential: true }, text()),
    statement({ ...filed, event: 'un-incontro', fragment: 'un tavolo' }, text()),
    statement({ ...filed, saidOn: undefined, speakers: ['anna-rossi', 'rossi-spa'] }, { id: 'insieme', ...text() }),
    commitment(
      {
        ...about,
        event: 'un-incontro',
        due: '2026-02',
        history: [{ assessedOn: '2026-03-10', status: 'kept', note: 'Fatto.', sources: ['il-giornale'] }],
      },
      text(),
    ),
    figure({
      ...about,
      note: 'Senza i turni.',
      values: [
        { value: 1100, qualifier: 'about', asOf: '2026-01', note: 'lo dice lei', sources: ['il-giornale'] },
        { value: 3.7, sources: ['il-giornale'] },
      ],
    }),
    actor({
      changes: [correction],
      aliases: ['la sindaca'],
      roles: [role],
      note: 'Una nota.',
      sources: ['il-giornale'],
    }),
    actor({ name: 'Rossi S.p.A.', kind: 'organisation', group: 'company' }, { id: 'rossi-spa' }),
    source({
      reliability: 'È di parte.',
      archive: { url: 'https://copia.example/1', archivedOn: '2026-03-01', sha256: 'a'.repeat(64) },
    }),
    glossaryTerm({}, text()),
    place({ within: 'provincia', description: 'Dove succede.' }),
    place({ name: 'Provincia' }, { id: 'provincia' }),
    page({}, text()),
  ];
}

/**
 * Entries that nothing of those names, with a word of their own in all that they say. Titles, and what makes them, are
 * spared: whatever stands before or after an entry shows its title, and the foot of every page the standing pages.
 */
function strangers(): Entry[] {
  const filed = {
    topics: ['estraneo'],
    places: ['estraneo'],
    sources: ['estranea'],
    changes: [{ ...correction, note: 'Estranea.', sources: ['estranea'] }],
  };
  const more = () => ({ id: 'estraneo', body: bodyOf('Qualcosa di estraneo.') });
  const note = 'Estranea.';
  return [
    topic({ name: 'estraneo', description: note }, { id: 'estraneo' }),
    place({ name: 'Estraneo', description: note }, { id: 'estraneo' }),
    source({ title: note, publisher: note }, { id: 'estranea' }),
    actor({ name: 'Bruno Bianchi', note, aliases: [note], roles: [{ role: 'estraneo' }] }, { id: 'estraneo' }),
    glossaryTerm({ term: 'estraneo', forms: ['estranea'] }, more()),
    article({ ...filed, summary: note, actors: ['estraneo'] }, more()),
    pressRelease({ ...filed, issuer: 'estraneo', dateNote: note }, more()),
    event({ ...filed, dateNote: note, actors: ['estraneo'] }, more()),
    statement({ ...filed, speakers: ['estraneo'], occasion: note, fragment: 'altre parole' }, more()),
    commitment({ ...filed, title: note, actors: ['estraneo'] }, more()),
    figure(
      {
        title: note,
        topics: ['estraneo'],
        note,
        actors: ['estraneo'],
        values: [{ value: 1, note, sources: ['estranea'] }],
      },
      { id: 'estraneo' },
    ),
    page({ summary: note }, more()),
  ];
}

const all = corpus([...tied(), ...strangers()]);
const shown = (entry: Entry) => (propsOf[entry.kind] as (corpus: Corpus, entry: Entry) => object)(all, entry);
const entriesOf = (kind: Kind) => all[kind] as Entry[];
const isStranger = ({ id }: Entry) => id.startsWith('estrane');

describe.each(kinds)('the props of a page of %s', (kind) => {
  test('can be written as JSON and read again', () => {
    expect(entriesOf(kind).length).toBeGreaterThanOrEqual(2);
    for (const entry of entriesOf(kind)) {
      const props = shown(entry);
      expect(JSON.parse(JSON.stringify(props)), entry.id).toEqual(props);
    }
  });

  test('hold no word of entries that have nothing to do with it', () => {
    // Paths tell which entry stands before and after, and which are the standing pages.
    const wordsOf = (entry: Entry) => JSON.stringify(shown(entry)).replaceAll(/\/[a-z/-]*estrane[oa]\//gu, '');
    for (const entry of entriesOf(kind)) {
      const words = expect(wordsOf(entry).toLowerCase(), entry.id);
      if (isStranger(entry)) words.toContain('estrane');
      else words.not.toContain('estrane');
    }
  });
});
