import { extname, join } from 'node:path';
import { listContent, type ContentTree, type EntryFile } from '../intake/content-tree.ts';
import { decode } from '../intake/decode.ts';
import { splitFrontmatter, type FrontmatterParts } from '../intake/frontmatter.ts';
import { hasErrors } from '../intake/problem.ts';
import { largestText, readBytes } from '../intake/read-bytes.ts';
import { parseBody } from '../markdown/parse.ts';
import type { Kind } from '../site/sections.ts';
import type { Settings } from '../site/settings.ts';
import { mendEncoding, type Mended } from './mend-encoding.ts';
import { mendKeys } from './mend-keys.ts';
import { mendMarks } from './mend-marks.ts';
import { mendName } from './mend-name.ts';

/** What can be mended in one file without a risk. */
export interface Mending extends Mended {
  /** Path from the content folder. */
  path: string;
  /** Its path afterwards: another when the name is mended. */
  newPath: string;
  /** The bytes that were looked at: if the file has others by then, it is left alone. */
  before: Buffer;
  /** What they say, once their encoding is understood. */
  readAs: string;
}

/** A file of the content folder that may be mended. */
interface TextFile {
  path: string;
  entry?: EntryFile;
  kind?: Kind | 'state';
}

/**
 * Looks at every text of the content folder and changes nothing. Quotation marks and apostrophes of running text are right
 * as they are, since pages make them what they should be: they are mended only if `marks` are wanted.
 */
export function findMendings(
  { contentDir, contentName }: Pick<Settings, 'contentDir' | 'contentName'>,
  { marks = false } = {},
): Mending[] {
  const tree = listContent(contentDir, contentName);
  const files: TextFile[] = [
    ...tree.entries.map((entry) => ({ path: entry.path, entry, kind: entry.kind })),
    ...[...tree.rootFiles]
      .filter((path) => path !== 'README.md' && /\.(?:md|yaml)$/u.test(path))
      .map((path): TextFile => (path === 'stato.md' ? { path, kind: 'state' } : { path })),
  ];
  const readable = files.flatMap((file) => {
    const read = readBytes(join(contentDir, file.path), largestText);
    return 'bytes' in read ? [{ ...file, bytes: read.bytes }] : [];
  });
  const texts = readable.map(({ bytes }) => bytes.toString('utf8'));

  return readable.flatMap(({ path, entry, kind, bytes }): Mending[] => {
    const encoded = mendEncoding(bytes);
    const readAs = encoded?.text ?? bytes.toString('utf8');
    const inside = mendText(readAs, path, kind, { tree, marks });
    const newPath = entry ? mendName(entry, tree, texts) : path;
    const what = [...(encoded?.what ?? []), ...inside.what, ...(newPath === path ? [] : ['nome del file'])];
    return what.length === 0 ? [] : [{ path, newPath, before: bytes, readAs, text: inside.text, what }];
  });
}

/** Days, references and marks, in a file whose characters are right; its line ends stay as they are. */
function mendText(
  text: string,
  path: string,
  kind: Kind | 'state' | undefined,
  { tree: { knownIds }, marks }: { tree: ContentTree; marks: boolean },
): Mended {
  const unchanged = { text, what: [] };
  const { text: lines, findings } = decode(Buffer.from(text));
  const isCrlf = text.includes('\r\n');
  const isWhole = lines !== undefined && (isCrlf ? lines.replaceAll('\n', '\r\n') : lines) === text;
  if (kind === undefined || !isWhole || findings.length > 0) return unchanged;

  const mendYaml = (yaml: string): Mended | undefined => mendKeys(yaml, kind, knownIds);
  const mended = extname(path) === '.yaml' ? mendYaml(lines) : mendBoth(lines, path, { mendYaml, marks });
  if (!mended) return unchanged;
  return { text: isCrlf ? mended.text.replaceAll('\n', '\r\n') : mended.text, what: mended.what };
}

function mendBoth(
  text: string,
  path: string,
  { mendYaml, marks }: { mendYaml: (yaml: string) => Mended | undefined; marks: boolean },
): Mended | undefined {
  const { parts } = splitFrontmatter(text);
  if (!parts) return undefined;
  const keys = mendYaml(parts.yaml);
  const body = marks ? mendBody(path, parts) : undefined;
  if (!keys && !body) return undefined;

  const rows = text.split('\n');
  const [opening = '', closing = ''] = [rows[0], rows[parts.bodyLine - 2]];
  return {
    text: [opening, keys?.text ?? parts.yaml, closing, body?.text ?? parts.body].join('\n'),
    what: [...(keys?.what ?? []), ...(body?.what ?? [])],
  };
}

function mendBody(path: string, { body, bodyLine }: FrontmatterParts): Mended | undefined {
  const format = extname(path) === '.mdx' ? 'mdx' : 'md';
  const { problems } = parseBody({ file: path, path, format, text: body, firstLine: bodyLine });
  return hasErrors(problems) ? undefined : mendMarks(body, format);
}
