import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../site/settings.ts';
import { bundleEditor, type EditorBundle } from './bundle-editor.ts';

/**
 * The program of the web editor, which takes seconds to make and changes only with the code and the packages: made once
 * for each state of them. What was kept and is not whole is made again.
 */
export async function keptEditorBundle(
  make: () => Promise<EditorBundle> = bundleEditor,
  folder = join(projectDir, '.cache/redazione'),
): Promise<EditorBundle> {
  const file = join(folder, `${digestOfMakings()}.json`);
  const kept = readKept(file);
  if (kept) return kept;
  const bundle = await make();
  keep(bundle, folder, file);
  return bundle;
}

interface Kept {
  /** Digest of what follows, as JSON. */
  digest: string;
  bundle: { files: [name: string, base64: string][]; script: string; styles: string[] };
}

function readKept(file: string): EditorBundle | undefined {
  try {
    const { digest, bundle } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (digest !== digestOf(JSON.stringify(bundle))) return undefined;
    return { ...bundle, files: new Map(bundle.files.map(([name, content]) => [name, Buffer.from(content, 'base64')])) };
  } catch {
    return undefined;
  }
}

function keep({ files, ...rest }: EditorBundle, folder: string, file: string): void {
  const encoded = [...files].map(([name, content]): [string, string] => [
    name,
    Buffer.from(content).toString('base64'),
  ]);
  const bundle = { files: encoded, ...rest };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, JSON.stringify({ digest: digestOf(JSON.stringify(bundle)), bundle } satisfies Kept));
  renameSync(beside, file);
}

/** Everything that the program could come from: our code, the packages, Node. */
function digestOfMakings(): string {
  const source = join(projectDir, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:ts|css)$/u.test(path),
  );
  const packages = ['package.json', 'node_modules/.package-lock.json'];
  const paths = [...files.map((path) => join('src', path)), ...packages].sort();
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) {
    const whole = join(projectDir, path);
    if (existsSync(whole) && statSync(whole).isFile()) hash.update(`\0${path}\0`).update(readFileSync(whole));
  }
  return hash.digest('hex');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
