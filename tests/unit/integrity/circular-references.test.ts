import { expect, test } from 'vitest';
import { circularReferences } from '../../../src/integrity/circular-references.ts';
import { actor, place, statement, whole } from '../../support/entries.ts';

test('an entry cannot name itself', () => {
  const self = actor({ roles: [{ role: 'sindaca', organisationId: 'anna-rossi' }] });
  expect(circularReferences(whole([self]))).toEqual([
    {
      file: 'content/soggetti/anna-rossi.yaml',
      line: 7,
      message: 'cita se stesso («anna-rossi»)',
      remedy: 'togli la citazione, oppure metti l’id che intendevi',
      severity: 'error',
    },
  ]);
});

test('a place cannot lie, step after step, within itself', () => {
  const places = [
    place({ within: 'provincia' }, { id: 'valle' }),
    place({ within: 'regione' }, { id: 'provincia' }),
    place({ within: 'valle' }, { id: 'regione' }),
    place({ within: 'valle' }, { id: 'frazione' }),
  ];
  const problems = circularReferences(whole(places));
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'content/luoghi/provincia.yaml gira in tondo: «provincia» sta dentro «regione» sta dentro «valle» sta dentro «provincia»',
  ]);
});

test('statements cannot quote one another in a circle', () => {
  const quoting = (id: string, target: string) => statement({}, { id, body: { statements: [{ target, line: 15 }] } });
  const problems = circularReferences(whole([quoting('prima', 'seconda'), quoting('seconda', 'prima')]));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/dichiarazioni/prima.md', line: 15 });
  expect(circularReferences(whole([quoting('prima', 'seconda'), statement({}, { id: 'seconda' })]))).toEqual([]);
});
