import type { z } from 'zod';
import { parseBody } from '../markdown/parse.ts';
import type { ParsedBody } from '../markdown/parsed-body.ts';
import type { Explanation } from './explanations.ts';
import { errorsIn, type Finding } from './finding.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { describeIssues } from './issues.ts';
import type { Problem } from './problem.ts';
import { readYaml, type FieldLines } from './yaml.ts';

/** What a file says, as far as it could be read. */
export interface FileReading<Data, Body = ParsedBody> {
  /** The data, if the schema is content with them. */
  data: Data | undefined;
  lines: FieldLines;
  /** The body, of a Markdown file. */
  body: Body | undefined;
  problems: Problem[];
}

/** A text by the names of its file: its path from the content folder, and its path for messages. */
export interface TextFile {
  path: string;
  file: string;
}

/** Reads the text of a file that is all YAML. */
export function readDataText<Data>({ file }: TextFile, text: string, schema: z.ZodType<Data>): FileReading<Data> {
  const { data, lines, findings } = readData(text, 1, schema);
  return { data, lines, body: undefined, problems: errorsIn(file, findings, ofKeys) };
}

/** Reads the text of a Markdown file: its frontmatter and its body, each also when the other is broken. */
export function readMarkdownText<Data>(
  { path, file }: TextFile,
  text: string,
  schema: z.ZodType<Data>,
  { format, needsBody }: { format: 'md' | 'mdx'; needsBody: boolean },
): FileReading<Data> {
  const { parts, findings } = splitFrontmatter(text);
  const before = errorsIn(file, findings, ofKeys);
  if (!parts) return { data: undefined, lines: noLines, body: undefined, problems: before };

  const { yaml, yamlLine, body: bodyText, bodyLine } = parts;
  const { data, lines, findings: inside } = readData(yaml, yamlLine, schema);
  const isMissing = needsBody && bodyText.trim() === '';
  const { body, problems } = parseBody({ file, path, format, text: bodyText, firstLine: bodyLine });
  const missing = errorsIn(file, isMissing ? [{ line: bodyLine - 1, ...noBody }] : [], ofBytes);
  return { data, lines, body, problems: [...before, ...errorsIn(file, inside, ofKeys), ...missing, ...problems] };
}

const noBody = { message: 'dopo il frontmatter non c’è nessun testo', remedy: 'scrivi il testo sotto la riga ---' };

/** Which paragraph of the handbook explains what is wrong with the bytes of a file. */
export const ofBytes: Explanation = 'file-vuoto-o-illeggibile';
/** Which one explains what is wrong with how its keys are written. */
const ofKeys: Explanation = 'chiavi-illeggibili';

/** Of a file whose data could not be read. */
export const noLines: FieldLines = { first: 1, byPath: {} };

function readData<Data>(
  yaml: string,
  firstLine: number,
  schema: z.ZodType<Data>,
): Pick<FileReading<Data>, 'data' | 'lines'> & { findings: Finding[] } {
  const { data, findings } = readYaml(yaml, firstLine);
  if (!data) return { data: undefined, lines: noLines, findings };
  const result = schema.safeParse(data.value);
  return {
    data: result.data,
    lines: data.lines,
    findings: result.success ? findings : [...findings, ...describeIssues(schema, data, result.error.issues)],
  };
}
