import { basename } from 'node:path';
import type { z } from 'zod';
import type { DataOf, Entry, FieldPath, StateEntry } from '../corpus/entry.ts';
import { formatsOf, needsBody } from '../schemas/kinds.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import { siteSchema, type SiteData } from '../schemas/site.ts';
import type { Kind } from '../site/sections.ts';
import type { Settings } from '../site/settings.ts';
import { listContent, type ContentTree, type EntryFile } from './content-tree.ts';
import { errorsIn, type Finding } from './finding.ts';
import { checkImage, largestImage } from './image.ts';
import { createMemory } from './memory.ts';
import { hasErrors, sortProblems, type Problem } from './problem.ts';
import { largestText, readBytes } from './read-bytes.ts';
import { fileToRead, readDataFile, readMarkdownFile, type FileReading, type FileToRead } from './read-file.ts';

/** What is in the content folder: everything that is right by itself, and everything that is wrong. */
export interface Intake {
  /** `sito.yaml`; absent while it has errors. */
  site: SiteEntry | undefined;
  /** `stato.md`; absent while it has errors. */
  state: StateEntry | undefined;
  /** Entries without an error of their own, by kind and id. */
  entries: Entry[];
  /** Images found beside entries, also those with problems. */
  images: ContentImage[];
  /** Ids of all files of a kind, also of those with problems: a reference to one of them is not dangling. */
  knownIds: Record<Kind, ReadonlySet<string>>;
  /** Sorted, each once. */
  problems: Problem[];
}

/** `content/sito.yaml`. */
export interface SiteEntry {
  file: string;
  data: SiteData;
  lineOf: (path: FieldPath) => number;
}

/** An image of the content folder. */
export interface ContentImage {
  /** Path from the content folder: `articoli/presidio.jpg`. */
  path: string;
  /** Path for messages. */
  file: string;
}

/** Reads the content folder, each file once, and collects every problem; nothing throws on bad content. */
export async function takeIn(settings: Pick<Settings, 'contentDir' | 'contentName'>): Promise<Intake> {
  const tree = listContent(settings.contentDir, settings.contentName);
  const site = takeSite(fileToRead(settings, 'sito.yaml'), tree);
  const state = takeState(fileToRead(settings, 'stato.md'), tree);
  const entries = tree.entries.map((entry) => takeEntry(entry, fileToRead(settings, entry.path)));
  const images = tree.images.map((path) => fileToRead(settings, path));

  const problems = [
    ...tree.problems,
    ...site.problems,
    ...state.problems,
    ...entries.flatMap(({ problems }) => problems),
  ];
  for (const image of images) problems.push(...(await takeImage(image)));
  return {
    site: site.taken,
    state: state.taken,
    entries: entries.flatMap(({ taken }) => taken ?? []),
    images: images.map(({ path, file }) => ({ path, file })),
    knownIds: tree.knownIds,
    problems: sortProblems(problems),
  };
}

/** Something that was taken in, if it is right, and what is wrong with it. */
interface Taken<Thing> {
  taken: Thing | undefined;
  problems: Problem[];
}

function takeSite(source: FileToRead, { rootFiles }: ContentTree): Taken<SiteEntry> {
  if (!rootFiles.has(source.path)) return missing(source, 'come si chiama il sito e di quale caso parla');
  const { data, lineOf, problems } = readFile(source, (bytes) => readDataFile(source, bytes, siteSchema));
  const isSound = data !== undefined && !hasErrors(problems);
  return { taken: isSound ? { file: source.file, data, lineOf } : undefined, problems };
}

function takeState(source: FileToRead, { rootFiles }: ContentTree): Taken<StateEntry> {
  if (!rootFiles.has(source.path)) return missing(source, 'a che punto è il caso');
  const { data, body, lineOf, problems } = readFile(source, (bytes) =>
    readMarkdownFile(source, bytes, schemaOf('state'), { format: 'md', needsBody: true }),
  );
  const isSound = data !== undefined && body !== undefined && !hasErrors(problems);
  return { taken: isSound ? { file: source.file, data, body, lineOf } : undefined, problems };
}

function takeEntry({ kind, id, format, hasRightName }: EntryFile, source: FileToRead): Taken<Entry> {
  if (!formatsOf(kind).includes(format)) return { taken: undefined, problems: [] };
  const schema: z.ZodType<DataOf[Kind]> = schemaOf(kind);
  const { data, body, lineOf, problems } = readFile(source, (bytes) =>
    rememberReading(`${source.absolutePath}\0${source.file}`, bytes, () =>
      format === 'yaml'
        ? readDataFile(source, bytes, schema)
        : readMarkdownFile(source, bytes, schema, { format, needsBody: needsBody(kind) }),
    ),
  );
  const isSound = hasRightName && data !== undefined && !hasErrors(problems);
  return { taken: isSound ? { kind, id, file: source.file, data, body, lineOf } : undefined, problems };
}

function readFile<Data>(source: FileToRead, read: (bytes: Buffer) => FileReading<Data>): FileReading<Data> {
  const result = readBytes(source.absolutePath, largestText);
  if ('bytes' in result) return read(result.bytes);
  return { data: undefined, body: undefined, lineOf: () => 1, problems: errorsIn(source.file, [result.finding]) };
}

async function takeImage({ path, file, absolutePath }: FileToRead): Promise<Problem[]> {
  const read = readBytes(absolutePath, largestImage);
  if ('finding' in read) return errorsIn(file, [read.finding]);
  const { bytes } = read;
  return errorsIn(file, await rememberImage(absolutePath, bytes, () => checkImage(basename(path), bytes)));
}

function missing<Thing>({ file }: FileToRead, what: string): Taken<Thing> {
  const finding = {
    message: `manca: è il file che dice ${what}`,
    remedy: 'crealo, seguendo il manuale della redazione',
  };
  return { taken: undefined, problems: errorsIn(file, [finding]) };
}

const rememberReading = createMemory<FileReading<DataOf[Kind]>>();
const rememberImage = createMemory<Promise<Finding[]>>();
