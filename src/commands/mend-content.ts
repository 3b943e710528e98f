import { createInterface } from 'node:readline/promises';
import { createTwoFilesPatch } from 'diff';
import { applyMending } from '../mending/apply-mending.ts';
import { findMendings, type Mending } from '../mending/find-mendings.ts';
import type { Settings } from '../site/settings.ts';

/** Shows what can be mended without a risk, line by line, and mends it if whoever called says yes. */
export async function mendContent(
  { contentDir, contentName }: Settings,
  { withoutAsking, marks }: { withoutAsking: boolean; marks: boolean },
): Promise<void> {
  const mendings = findMendings({ contentDir, contentName }, { marks });
  if (mendings.length === 0) {
    console.log('Niente che si possa correggere da solo.\n');
    return;
  }
  for (const mending of mendings) console.log(differenceIn(mending, contentName));
  const files = mendings.length === 1 ? '1 file' : `${mendings.length} file`;
  if (!withoutAsking && !(await isWanted(`Correggo ${files}? [s/N] `))) {
    console.log(`Non ho cambiato niente. Per correggere senza domande: npm run controlla -- --correggi --si\n`);
    return;
  }
  const left = mendings.filter((mending) => !applyMending(contentDir, mending));
  console.log(`Corretti: ${mendings.length - left.length} file.`);
  for (const { path } of left) console.log(`${contentName}/${path}: è cambiato nel frattempo, e non l’ho toccato.`);
  console.log('');
}

function differenceIn({ path, newPath, readAs, text, what }: Mending, contentName: string): string {
  const head = `${contentName}/${path}: ${what.join(', ')}`;
  const renamed = newPath === path ? [] : [`  nuovo nome: ${contentName}/${newPath}`];
  // The lines above the first change only repeat the name.
  const patch = createTwoFilesPatch('', '', readAs, text, '', '', { context: 0 }).split('\n').slice(4);
  const lines = readAs === text ? [] : patch.filter((row) => /^[-+]/u.test(row)).map((row) => `  ${row}`);
  return [head, ...renamed, ...lines, ''].join('\n');
}

/** Nobody can answer where there is no terminal. */
async function isWanted(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^\s*(?:s|sì|si|y|yes)\s*$/iu.test(await terminal.question(question));
  } finally {
    terminal.close();
  }
}
