import { expect, test } from 'vitest';
import { danglingReferences } from '../../../src/integrity/dangling-references.ts';
import { actor, article, source, state, statement, whole } from '../../support/entries.ts';

test('reports the file and the folder of a reference to nothing, with the nearest id', () => {
  const [problem, ...others] = danglingReferences(whole([article({ actors: ['ana-rossi'] })]));

  expect(others).toEqual([]);
  expect(problem).toEqual({
    file: 'content/articoli/un-articolo.md',
    line: 9,
    message: 'cita «ana-rossi», che non esiste in content/soggetti/',
    remedy: 'correggi il nome (forse «anna-rossi»?), oppure crea content/soggetti/ana-rossi.yaml',
    severity: 'error',
  });
});

test('has no suggestion when nothing is similar', () => {
  const [problem] = danglingReferences(whole([article({ events: ['2026-01-13-sciopero'] })]));
  expect(problem?.remedy).toBe('correggi il nome, oppure crea content/cronologia/2026-01-13-sciopero.md');
});

test('reports citations and quoted statements of a body, and unknown topics and places', () => {
  const entry = article(
    { topics: ['lavori'], places: ['monte'] },
    { body: { citations: [{ target: 'giornale', line: 20 }], statements: [{ target: 'nessuna', line: 22 }] } },
  );
  expect(danglingReferences(whole([entry])).map(({ line, message }) => `${line} ${message}`)).toEqual([
    '7 cita «lavori», che non esiste in content/temi/',
    '8 cita «monte», che non esiste in content/luoghi/',
    '22 cita «nessuna», che non esiste in content/dichiarazioni/',
    '20 cita «giornale», che non esiste in content/fonti/',
  ]);
});

test('a statement needs sources that exist', () => {
  const problems = danglingReferences(whole([statement({ sources: ['la-gazzetta'] })]));
  expect(problems.map(({ message }) => message)).toEqual(['cita «la-gazzetta», che non esiste in content/fonti/']);
});

test('looks at the state of the case and inside changes and roles too', () => {
  const problems = danglingReferences(
    whole(
      [
        actor({ roles: [{ role: 'sindaca', organisationId: 'comune' }] }),
        source({ changes: [{ changedOn: '2026-03-02', type: 'minor', sources: [] }] }),
        article({ changes: [{ changedOn: '2026-03-02', type: 'update', note: 'Altro.', sources: ['altra'] }] }),
      ],
      { state: state({ figures: ['quanti'] }) },
    ),
  );
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'content/articoli/un-articolo.md cita «altra», che non esiste in content/fonti/',
    'content/soggetti/anna-rossi.yaml cita «comune», che non esiste in content/soggetti/',
    'content/stato.md cita «quanti», che non esiste in content/cifre/',
  ]);
});

test('a reference to a file that has problems of its own is not dangling', () => {
  const all = whole([article({ places: ['valle'] })]);
  expect(danglingReferences({ ...all, knownIds: { ...all.knownIds, places: new Set(['valle']) } })).toEqual([]);
});

test('says where an id is, when it is an entry of another kind', () => {
  const entry = article({}, { body: { citations: [{ target: 'detto', line: 20 }], statements: [] } });
  const all = whole([entry]);
  const [problem] = danglingReferences({ ...all, knownIds: { ...all.knownIds, statements: new Set(['detto']) } });
  expect(problem?.remedy).toBe('«detto» sta in content/dichiarazioni/: qui ci vuole un nome di content/fonti/');
});

test('finds the one id of which what was written is a part, and chooses between none', () => {
  const remedyOf = (...known: string[]) =>
    danglingReferences(whole([article({ actors: ['bianchi'] }), ...known.map((id) => actor({}, { id }))])).find(
      ({ message }) => message.includes('bianchi'),
    )?.remedy;
  expect(remedyOf('maria-teresa-bianchi')).toContain('(forse «maria-teresa-bianchi»?)');
  expect(remedyOf('maria-teresa-bianchi', 'giovanna-bianchi')).not.toContain('forse');
});

test('a name of before is told with the name of now', () => {
  const renamed = actor({ formerIds: ['la-sindaca'] });
  const [problem] = danglingReferences(whole([article({ actors: ['la-sindaca'] }), renamed]));
  expect(problem?.remedy).toBe('scrivi «anna-rossi», come si chiama adesso');
});
