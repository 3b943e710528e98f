import type CMS from '@sveltia/cms';
import type { CmsConfig } from '@sveltia/cms';
import { citationComponents } from '../citation-components.ts';
import { checkEntryText } from '../check-entry-text.ts';
import { editedKinds, formatNameOf, kindOfPath, shapeOf } from '../edited-file.ts';
import { readEntryText, writeEntryText, type FormData } from '../entry-text.ts';
import { formatProblem } from '../../intake/problem.ts';

/** Gives the editor our way of reading, writing and checking files, and starts it. */
export async function startEditor(cms: typeof CMS, config: CmsConfig): Promise<void> {
  for (const kind of editedKinds) {
    const shape = shapeOf(kind);
    cms.registerCustomFormat(formatNameOf(kind), shape.format, {
      fromFile: (text: string) => readEntryText(text, shape),
      toFile: (data: FormData) => writeEntryText(data, shape),
    });
  }
  for (const component of citationComponents) cms.registerEditorComponent(component);
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => refuseWrongEntry(entry.get('path'), entry.get('data')),
  });
  await cms.init({ config });
}

/** Stops a file that `controlla` would refuse. The editor shows what is wrong and keeps what was written. */
function refuseWrongEntry(path: string, data: unknown): void {
  const kind = kindOfPath(path);
  if (!kind) return;
  const form = isMap(data) ? data.toJS() : data;
  const problems = checkEntryText(kind, path, writeEntryText(form as FormData, shapeOf(kind)));
  if (problems.length === 0) return;
  // These are the words by which the editor knows that the cause is to be shown.
  throw new Error('saving_failed', { cause: new Error(problems.map(formatProblem).join('\n')) });
}

function isMap(value: unknown): value is { toJS: () => unknown } {
  return typeof value === 'object' && value !== null && 'toJS' in value;
}
