import { describe, expect, test } from 'vitest';
import {
  getActorGroups,
  getActorPage,
  getActorView,
  getSpeakers,
  sortNameOf,
  toActorCard,
} from '../../../src/queries/actors.ts';
import {
  actor,
  article,
  commitment,
  corpus,
  event,
  figure,
  pressRelease,
  statement,
  topic,
} from '../../support/entries.ts';

const person = (name: string, data: Parameters<typeof actor>[0] = {}) =>
  actor({ name, ...data }, { id: name.toLowerCase().replaceAll(/[^a-z]+/gu, '-') });
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('a name to sort by', () => {
  test.each([
    [{ name: 'Anna Maria Rossi' }, 'rossi anna maria'],
    [{ name: 'Anna De Rossi', sortName: 'De Rossi Anna' }, 'de rossi anna'],
    [{ name: 'Niccolò Érba' }, 'erba niccolo'],
    [{ name: 'Rossi S.p.A.', kind: 'organisation' as const }, 'rossi s.p.a.'],
    [{ name: 'Una lavoratrice della sede', private: true }, 'una lavoratrice della sede'],
    [{ name: 'Anna' }, 'anna'],
  ])('of %o is «%s»', (data, expected) => {
    expect(sortNameOf(actor(data))).toBe(expected);
  });
});

test('subjects stand by group, people by surname; groups without anybody are left out', () => {
  const all = corpus([
    person('Zeno Abate'),
    person('Anna Rossi'),
    person('Ada Érba'),
    person('Ezio Zeta'),
    person('Bar Alpino', { kind: 'organisation', group: 'business' }),
    person('Alfa Rossi', { group: 'company', kind: 'organisation' }),
  ]);
  expect(getActorGroups(all).map(({ group, actors }) => [group, actors.map(({ name }) => name)])).toEqual([
    ['company', ['Alfa Rossi']],
    ['institution', ['Zeno Abate', 'Ada Érba', 'Anna Rossi', 'Ezio Zeta']],
    ['business', ['Bar Alpino']],
  ]);
});

test('speakers are those who have spoken, who spoke most first, then by surname', () => {
  const all = corpus([
    person('Anna Rossi'),
    person('Bruno Bianchi'),
    person('Carla Verdi'),
    person('Dino Neri'),
    statement({ speakers: ['carla-verdi', 'bruno-bianchi'] }, { id: 'a' }),
    statement({ speakers: ['carla-verdi'] }, { id: 'b' }),
    statement({ speakers: ['anna-rossi'] }, { id: 'c' }),
  ]);
  expect(getSpeakers(all).map(({ name, statements }) => [name, statements])).toEqual([
    ['Carla Verdi', 2],
    ['Bruno Bianchi', 1],
    ['Anna Rossi', 1],
  ]);
});

describe('a subject', () => {
  test('has its roles in the order of the file, with a link to organisations that have a page', () => {
    const rossi = actor({
      roles: [
        { role: 'sindaca', organisation: 'Comune di Valle', period: '2024/..', periodNote: "dall'estate" },
        { role: 'socia', organisation: 'Rossi S.p.A.', organisationId: 'rossi-spa' },
        { role: 'presidente dell’Unione' },
      ],
    });
    const company = actor({ name: 'Rossi S.p.A.', kind: 'organisation' }, { id: 'rossi-spa' });
    expect(getActorView(corpus([rossi, company]), rossi).roles).toEqual([
      {
        role: 'sindaca',
        organisation: { name: 'Comune di Valle', path: undefined },
        period: '2024/..',
        periodNote: 'dall’estate',
      },
      { role: 'socia', organisation: { name: 'Rossi S.p.A.', path: '/soggetti/rossi-spa/' } },
      { role: 'presidente dell’Unione', organisation: undefined },
    ]);
  });

  test('has positions: its statements by topic, the topic most spoken of first, each in the order of time', () => {
    const rossi = actor();
    const orari = topic({ name: 'orari' }, { id: 'orari' });
    const altri = topic({ name: 'altri temi' }, { id: 'zeta' });
    const all = corpus([
      rossi,
      orari,
      altri,
      statement({ topics: ['orari', 'zeta'], saidOn: '2026-02' }, { id: 'dopo' }),
      statement({ topics: ['lavoro', 'orari'] }, { id: 'prima' }),
    ]);
    expect(
      getActorView(all, rossi).positions.listed.map(({ topic: { title }, statements }) => [title, ids(statements)]),
    ).toEqual([
      ['orari', ['prima', 'dopo']],
      ['altri temi', ['dopo']],
      ['lavoro', ['prima']],
    ]);
  });

  test('has everything that names it', () => {
    const company = actor(
      { name: 'Rossi S.p.A.', kind: 'organisation', aliases: ["L'azienda"], note: "Ha chiuso all'alba." },
      { id: 'rossi-spa' },
    );
    const named = { actors: ['rossi-spa'] };
    const all = corpus([
      company,
      actor({ roles: [{ role: 'socia', organisation: 'Rossi S.p.A.', organisationId: 'rossi-spa' }] }),
      commitment(named),
      commitment({ ...named, madeOn: '2025-12' }, { id: 'zeta' }),
      pressRelease({ issuer: 'rossi-spa' }),
      event(named),
      article(named),
      figure(named),
      article({}, { id: 'altro' }),
    ]);
    const view = getActorView(all, company);
    expect(ids(view.commitments)).toEqual(['zeta', 'un-impegno']);
    expect([view.pressReleases, view.events, view.articles, view.figures, view.people].map(ids)).toEqual([
      ['un-comunicato'],
      ['un-incontro'],
      ['un-articolo'],
      ['una-cifra'],
      ['anna-rossi'],
    ]);
    expect(view).toMatchObject({ aliases: ['L’azienda'], note: 'Ha chiuso all’alba.', private: false });
  });

  test('lists its people by surname', () => {
    const company = actor({ name: 'Rossi S.p.A.', kind: 'organisation' }, { id: 'rossi-spa' });
    const member = { roles: [{ role: 'socia', organisation: 'Rossi S.p.A.', organisationId: 'rossi-spa' }] };
    const all = corpus([company, person('Ada Zeta', member), person('Zoe Alfa', member)]);
    expect(getActorView(all, company).people.map(({ name }) => name)).toEqual(['Zoe Alfa', 'Ada Zeta']);
  });

  test('says in a list what it is only where its name does not', () => {
    const diocese = actor({ name: 'Diocesi di Valle', kind: 'organisation', roles: [{ role: 'diocesi' }] });
    expect(toActorCard(corpus([diocese]), diocese).role).toBe('');
    expect(toActorCard(corpus(), actor()).role).toBe('sindaca');
  });

  test('that is private says so, and carries only its description', () => {
    const worker = actor({ name: 'Una lavoratrice della sede', private: true, roles: [{ role: 'operatrice' }] });
    const { actor: view, frame, jsonLd } = getActorPage(corpus([worker, statement()]), worker);
    expect(view).toMatchObject({ private: true, name: 'Una lavoratrice della sede', aliases: [] });
    expect(frame.title).toBe('Una lavoratrice della sede');
    expect(JSON.stringify(jsonLd)).not.toContain('"name":"Una lavoratrice');
  });
});

describe('the page of a subject says in a sentence', () => {
  test.each([
    [[], 'Anna Rossi: sindaca.'],
    [[statement()], 'Anna Rossi: sindaca. Nell’archivio: 1 dichiarazione.'],
    [[statement(), statement({}, { id: 'altra' })], 'Anna Rossi: sindaca. Nell’archivio: 2 dichiarazioni.'],
  ])('who it is and how much it has said', (statements, expected) => {
    const rossi = actor();
    expect(getActorPage(corpus([rossi, ...statements]), rossi).frame.description).toBe(expected);
  });

  test('no more than fits', () => {
    const rossi = actor({ roles: Array.from({ length: 20 }, () => ({ role: 'consigliera delegata ai trasporti' })) });
    const { description } = getActorPage(corpus([rossi, statement()]), rossi).frame;
    expect(description).toMatch(/^Anna Rossi: consigliera .*… Nell’archivio: 1 dichiarazione\.$/u);
    expect(description.length).toBeLessThanOrEqual(160);
  });
});
