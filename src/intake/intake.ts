import { basename } from 'node:path';
import type { z } from 'zod';
import type { DataOf, Entry, FieldPath, StateEntry } from '../corpus/entry.ts';
import { formatsOf, needsBody } from '../schemas/kinds.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import { siteSchema, type SiteData } from '../schemas/site.ts';
import type { Kind } from '../site/sections.ts';
import type { Settings } from '../site/settings.ts';
import { listContent, type ContentTree, type EntryFile } from './content-tree.ts';
import { errorsIn } from './finding.ts';
import { checkImage, largestImage } from './image.ts';
import { hasErrors, sortProblems, type Problem } from './problem.ts';
import { readBytes } from './read-bytes.ts';
import { fileToRead, readDataFile, readMarkdownFile, type FileToRead } from './read-file.ts';

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
  if (!rootFiles.has(source.path))
    return { taken: undefined, problems: missing(source, 'il nome del sito e del caso') };
  const { data, lineOf, problems } = readDataFile(source, siteSchema);
  const isSound = data !== undefined && !hasErrors(problems);
  return { taken: isSound ? { file: source.file, data, lineOf } : undefined, problems };
}

function takeState(source: FileToRead, { rootFiles }: ContentTree): Taken<StateEntry> {
  if (!rootFiles.has(source.path)) return { taken: undefined, problems: missing(source, 'a che punto è il caso') };
  const reading = readMarkdownFile(source, schemaOf('state'), { format: 'md', needsBody: true });
  const { data, body, lineOf, problems } = reading;
  const isSound = data !== undefined && body !== undefined && !hasErrors(problems);
  return { taken: isSound ? { file: source.file, data, body, lineOf } : undefined, problems };
}

function takeEntry({ kind, id, format, hasRightName }: EntryFile, source: FileToRead): Taken<Entry> {
  if (!formatsOf(kind).includes(format)) return { taken: undefined, problems: [] };
  const schema: z.ZodType<DataOf[Kind]> = schemaOf(kind);
  const reading =
    format === 'yaml'
      ? { ...readDataFile(source, schema), body: undefined }
      : readMarkdownFile(source, schema, { format, needsBody: needsBody(kind) });
  const { data, body, lineOf, problems } = reading;
  const isSound = hasRightName && data !== undefined && !hasErrors(problems);
  return { taken: isSound ? { kind, id, file: source.file, data, body, lineOf } : undefined, problems };
}

async function takeImage({ path, file, absolutePath }: FileToRead): Promise<Problem[]> {
  const read = readBytes(absolutePath, largestImage);
  return errorsIn(file, 'bytes' in read ? await checkImage(basename(path), read.bytes) : [read.finding]);
}

function missing({ file }: FileToRead, what: string): Problem[] {
  return errorsIn(file, [
    { message: `manca: è il file che dice ${what}`, remedy: 'crealo, seguendo il manuale della redazione' },
  ]);
}
