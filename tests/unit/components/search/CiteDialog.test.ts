import { expect, test } from 'vitest';
import CiteDialog from '../../../../src/components/search/CiteDialog.astro';
import { citationFormats } from '../../../../src/citations/formats.ts';
import { draw, wordsOf } from '../../../support/components.ts';

test('each form has a heading, a place, a button of its own and a place to tell what came of it', async () => {
  const dialog = (await draw(CiteDialog, {})).querySelector('dialog');
  const sections = dialog?.querySelectorAll('section[data-strumenti]') ?? [];
  expect(sections.map((section) => wordsOf(section.querySelector('h3')))).toEqual(
    citationFormats.map(({ name }) => name),
  );
  for (const [at, { id, name }] of citationFormats.entries()) {
    expect(sections[at]?.querySelector('[data-forma]')?.getAttribute('data-forma')).toBe(id);
    expect(wordsOf(sections[at]?.querySelector('button'))).toBe(`Copia: ${name}`);
    expect(sections[at]?.querySelector('[role="status"]')).not.toBeNull();
  }
});

test('it is closed, has a name, and can be closed', async () => {
  const dialog = (await draw(CiteDialog, {})).querySelector('dialog');
  expect(dialog?.hasAttribute('open')).toBe(false);
  expect(wordsOf(dialog?.querySelector(`#${dialog.getAttribute('aria-labelledby')}`))).toBe('Come citare');
  expect(dialog?.querySelector('form')?.getAttribute('method')).toBe('dialog');
});
