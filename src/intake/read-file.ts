import { join } from 'node:path';
import type { z } from 'zod';
import { parseBody } from '../markdown/parse.ts';
import type { ParsedBody } from '../markdown/parsed-body.ts';
import type { Settings } from '../site/settings.ts';
import { decode } from './decode.ts';
import { errorsIn, type Finding } from './finding.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { describeIssues } from './issues.ts';
import type { Problem } from './problem.ts';
import { visible } from './strangers.ts';
import { readYaml, type FieldLines } from './yaml.ts';

/** A file to read, by its path from the content folder. */
export interface FileToRead {
  path: string;
  /** Path for messages. */
  file: string;
  absolutePath: string;
}

/** What a file says, as far as it could be read. */
export interface FileReading<Data, Body = ParsedBody> {
  /** The data, if the schema is content with them. */
  data: Data | undefined;
  lines: FieldLines;
  /** The body, of a Markdown file. */
  body: Body | undefined;
  problems: Problem[];
}

/** Says where a file is and how it is called in messages. */
export function fileToRead(
  { contentDir, contentName }: Pick<Settings, 'contentDir' | 'contentName'>,
  path: string,
): FileToRead {
  return { path, file: `${contentName}/${visible(path)}`, absolutePath: join(contentDir, path) };
}

/** Reads the bytes of a file that is all YAML. */
export function readDataFile<Data>({ file }: FileToRead, bytes: Buffer, schema: z.ZodType<Data>): FileReading<Data> {
  const { text, findings } = decode(bytes);
  const reading = text === undefined ? nothing : readData(text, 1, schema);
  const problems = [...errorsIn(file, findings, ofBytes), ...errorsIn(file, reading.findings, ofKeys)];
  return { data: reading.data, lines: reading.lines, body: undefined, problems };
}

/** Reads the bytes of a Markdown file: its frontmatter and its body, each also when the other is broken. */
export function readMarkdownFile<Data>(
  { path, file }: FileToRead,
  bytes: Buffer,
  schema: z.ZodType<Data>,
  { format, needsBody }: { format: 'md' | 'mdx'; needsBody: boolean },
): FileReading<Data> {
  const { text, findings } = decode(bytes);
  const split = text === undefined ? undefined : splitFrontmatter(text);
  const before = [...errorsIn(file, findings, ofBytes), ...errorsIn(file, split?.findings ?? [], ofKeys)];
  if (!split?.parts) return { data: undefined, lines: noLines, body: undefined, problems: before };

  const { yaml, yamlLine, body: bodyText, bodyLine } = split.parts;
  const { data, lines, findings: inside } = readData(yaml, yamlLine, schema);
  const isMissing = needsBody && bodyText.trim() === '';
  const { body, problems } = parseBody({ file, path, format, text: bodyText, firstLine: bodyLine });
  const missing = errorsIn(file, isMissing ? [{ line: bodyLine - 1, ...noBody }] : [], ofBytes);
  return { data, lines, body, problems: [...before, ...errorsIn(file, inside, ofKeys), ...missing, ...problems] };
}

const noBody = { message: 'dopo il frontmatter non c’è nessun testo', remedy: 'scrivi il testo sotto la riga ---' };

/** Which paragraph of the handbook explains what is wrong with the bytes of a file, and with how its keys are written. */
const ofBytes = 'file-vuoto-o-illeggibile';
const ofKeys = 'chiavi-illeggibili';

/** Of a file whose data could not be read. */
export const noLines: FieldLines = { first: 1, byPath: {} };

const nothing = { data: undefined, lines: noLines, findings: [] };

function readData<Data>(
  yaml: string,
  firstLine: number,
  schema: z.ZodType<Data>,
): Pick<FileReading<Data>, 'data' | 'lines'> & { findings: Finding[] } {
  const { data, findings } = readYaml(yaml, firstLine);
  if (!data) return { ...nothing, findings };
  const result = schema.safeParse(data.value);
  return {
    data: result.data,
    lines: data.lines,
    findings: result.success ? findings : [...findings, ...describeIssues(schema, data, result.error.issues)],
  };
}
