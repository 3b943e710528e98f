import { expect, test } from 'vitest';
import { getCard } from '../../../src/queries/entries.ts';
import { getPressReleasePage } from '../../../src/queries/press-releases.ts';
import { actor, corpus, event, pressRelease, source, statement } from '../../support/entries.ts';

test('the page of a press release says who sent it out, for what, and what else they said in its sources', () => {
  const release = pressRelease({ event: 'un-incontro', sources: ['il-giornale', 'la-radio'], dateNote: "all'alba" });
  const all = corpus([
    release,
    event(),
    source({}, { id: 'la-radio' }),
    actor({ name: 'Bruno Bianchi' }, { id: 'bruno-bianchi' }),
    statement({ sources: ['la-radio', 'il-giornale'], saidOn: '2026-02' }, { id: 'in-entrambe' }),
    statement({ sources: ['la-radio'] }, { id: 'alla-radio' }),
    statement({ speakers: ['bruno-bianchi'] }, { id: 'di-un-altro' }),
  ]);
  const view = getPressReleasePage(all, release);
  expect(view.issuer.name).toBe('Anna Rossi');
  expect(view.dateNote).toBe('all’alba');
  expect(view.events).toEqual([{ title: 'Un incontro', path: '/cronologia/un-incontro/' }]);
  expect(view.statements.map(({ id }) => id)).toEqual(['alla-radio', 'in-entrambe']);
  expect(view.sources.map(({ id }) => id)).toEqual(['il-giornale', 'la-radio']);
});

test('a press release of which only articles tell is said to be known from papers, on its page and in lists', () => {
  const known = (...kinds: ('article' | 'pressRelease' | 'other')[]) => {
    const sources = kinds.map((kind, at) => source({ kind }, { id: `fonte-${at}` }));
    const release = pressRelease({ sources: sources.map(({ id }) => id) });
    const all = corpus([release, ...sources]);
    return [getPressReleasePage(all, release).isKnownFromPapers, getCard(all, release).caveat];
  };
  expect(known('article', 'article')).toEqual([true, 'noto dai giornali']);
  expect(known('article', 'pressRelease')).toEqual([false, undefined]);
  expect(known('other')).toEqual([false, undefined]);
});
