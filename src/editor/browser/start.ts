/**
 * The program of `/redazione/`. It works in a folder of this computer, or online where that has been set up; elsewhere
 * the page goes on saying what it says without a program.
 */
import type { CmsConfig } from '@sveltia/cms';
import './without-eval.ts';
import './editor.css';
import { cleanMarkup } from './clean-markup.ts';
import { startEditor } from './start-editor.ts';

const isOnline = document.documentElement.dataset['online'] !== undefined;
const isLocal = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/u.test(location.hostname);

if (isOnline || isLocal) {
  preferItalian();
  cleanMarkup();
  const [{ default: cms }, config] = await Promise.all([
    import('@sveltia/cms'),
    fetch('configurazione.json').then((response) => response.json() as Promise<CmsConfig>),
  ]);
  document.querySelector('main')?.remove();
  await startEditor(cms, config);
}

/** The editor reads its language before anybody can ask for it. Whoever has chosen another keeps it. */
function preferItalian(): void {
  const key = 'sveltia-cms.prefs';
  const preferences = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
  localStorage.setItem(key, JSON.stringify({ locale: 'it', ...preferences }));
}
