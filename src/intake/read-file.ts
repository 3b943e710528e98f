import { join } from 'node:path';
import type { z } from 'zod';
import type { Settings } from '../site/settings.ts';
import { decode } from './decode.ts';
import { errorsIn } from './finding.ts';
import { noLines, ofBytes, readDataText, readMarkdownText, type FileReading, type TextFile } from './read-text.ts';
import { visible } from './strangers.ts';

/** A file to read. */
export interface FileToRead extends TextFile {
  absolutePath: string;
}

/** Says where a file is and how it is called in messages. */
export function fileToRead(
  { contentDir, contentName }: Pick<Settings, 'contentDir' | 'contentName'>,
  path: string,
): FileToRead {
  return { path, file: `${contentName}/${visible(path)}`, absolutePath: join(contentDir, path) };
}

/** Reads the bytes of a file that is all YAML. */
export function readDataFile<Data>(source: FileToRead, bytes: Buffer, schema: z.ZodType<Data>): FileReading<Data> {
  return readDecoded(source, bytes, (text) => readDataText(source, text, schema));
}

/** Reads the bytes of a Markdown file. */
export function readMarkdownFile<Data>(
  source: FileToRead,
  bytes: Buffer,
  schema: z.ZodType<Data>,
  form: { format: 'md' | 'mdx'; needsBody: boolean },
): FileReading<Data> {
  return readDecoded(source, bytes, (text) => readMarkdownText(source, text, schema, form));
}

function readDecoded<Data>(
  { file }: FileToRead,
  bytes: Buffer,
  read: (text: string) => FileReading<Data>,
): FileReading<Data> {
  const { text, findings } = decode(bytes);
  const before = errorsIn(file, findings, ofBytes);
  if (text === undefined) return { data: undefined, lines: noLines, body: undefined, problems: before };
  const reading = read(text);
  return { ...reading, problems: [...before, ...reading.problems] };
}
