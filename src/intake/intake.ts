import { basename } from 'node:path';
import type { z } from 'zod';
import type { DataOf, Entry, FieldPath, StateEntry } from '../corpus/entry.ts';
import type { BodyFacts, ParsedBody } from '../markdown/parsed-body.ts';
import { formatsOf, needsBody, type Format } from '../schemas/kinds.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import { searchesSchema, type SearchesData } from '../schemas/searches.ts';
import { siteSchema, type SiteData } from '../schemas/site.ts';
import type { StateData } from '../schemas/state.ts';
import { synonymsSchema, type SynonymsData } from '../schemas/synonyms.ts';
import { wordsSchema } from '../schemas/words.ts';
import type { Kind } from '../site/sections.ts';
import type { Settings } from '../site/settings.ts';
import { listContent, type ContentTree, type EntryFile } from './content-tree.ts';
import type { Explanation } from './explanations.ts';
import { errorsIn, type Finding } from './finding.ts';
import { checkImage, largestImage } from './image.ts';
import { createMemory } from './memory.ts';
import { hasErrors, sortProblems, type Problem } from './problem.ts';
import { largestText, readBytes } from './read-bytes.ts';
import { fileToRead, readDataFile, readMarkdownFile, type FileToRead } from './read-file.ts';
import { noLines, type FileReading } from './read-text.ts';
import { lineOfField } from './yaml.ts';

/** What is in the content folder: everything that is right by itself, and everything that is wrong. */
export interface Intake<Body extends BodyFacts = ParsedBody> {
  /** `sito.yaml`; absent while it has errors. */
  site: SiteEntry | undefined;
  /** `stato.md`; absent while it has errors. */
  state: StateEntry<Body> | undefined;
  /** `sinonimi.yaml`; absent while it has errors, and where there is none. */
  synonyms: SynonymsEntry | undefined;
  /** `ricerche.yaml`; absent when there is none, and while it has errors. */
  searches: SearchesEntry | undefined;
  /** Entries without an error of their own, by kind and id. */
  entries: Entry<Kind, Body>[];
  /** Words of `parole.yaml`: right, though the dictionary does not have them. */
  words: readonly string[];
  /** Images found beside entries, also those with problems. */
  images: ContentImage[];
  /** Ids of all files of a kind, also of those with problems: a reference to one of them is not dangling. */
  knownIds: Record<Kind, ReadonlySet<string>>;
  /** Sorted, each once. */
  problems: Problem[];
}

/** `content/sito.yaml`. */
export type SiteEntry = DataEntry<SiteData>;

/** `content/ricerche.yaml`. */
export type SearchesEntry = DataEntry<SearchesData>;

/** A file of data that stands in the content folder itself. */
interface DataEntry<Data> {
  file: string;
  data: Data;
  lineOf: (path: FieldPath) => number;
}

/** `content/sinonimi.yaml`. */
export type SynonymsEntry = DataEntry<SynonymsData>;

/** An image of the content folder. */
export interface ContentImage {
  /** Path from the content folder: `articoli/presidio.jpg`. */
  path: string;
  /** Path for messages. */
  file: string;
}

/** What a file of a kind says, or `stato.md`. */
export type EntryReading<Body extends BodyFacts = ParsedBody> = FileReading<DataOf[Kind] | StateData, Body>;

/** What need not be done again for a file whose bytes are the same. `Body` is what it keeps of a body. */
export interface IntakeMemory<Body extends BodyFacts> {
  recallReading: (
    file: { source: FileToRead; bytes: Buffer; kind: Kind | 'state' },
    make: () => EntryReading,
  ) => EntryReading<Body>;
  recallImage: (source: FileToRead, bytes: Buffer, make: () => Promise<Finding[]>) => Promise<Finding[]>;
}

/** Reads the content folder, each file once, and collects every problem; nothing throws on bad content. */
export async function takeIn(settings: Folder): Promise<Intake> {
  return takeInWith(ofThisProcess, settings);
}

/** The same, with what another memory keeps. */
export async function takeInWith<Body extends BodyFacts>(
  memory: IntakeMemory<Body>,
  settings: Folder,
): Promise<Intake<Body>> {
  const tree = listContent(settings.contentDir, settings.contentName);
  const site = takeSite(fileToRead(settings, 'sito.yaml'), tree);
  const state = takeState(fileToRead(settings, 'stato.md'), tree, memory);
  const synonyms = takeSynonyms(fileToRead(settings, 'sinonimi.yaml'), tree);
  const searches = takeSearches(fileToRead(settings, 'ricerche.yaml'), tree);
  const words = takeWords(fileToRead(settings, 'parole.yaml'), tree);
  const entries = tree.entries.map((entry) => takeEntry(entry, fileToRead(settings, entry.path), memory));
  const images = tree.images.map((path) => fileToRead(settings, path));

  const problems = [
    ...tree.problems,
    ...site.problems,
    ...state.problems,
    ...synonyms.problems,
    ...searches.problems,
    ...words.problems,
    ...entries.flatMap(({ problems }) => problems),
  ];
  for (const image of images) problems.push(...(await takeImage(image, memory)));
  return {
    site: site.taken,
    state: state.taken,
    synonyms: synonyms.taken,
    searches: searches.taken,
    entries: entries.flatMap(({ taken }) => taken ?? []),
    words: words.taken ?? [],
    images: images.map(({ path, file }) => ({ path, file })),
    knownIds: tree.knownIds,
    problems: sortProblems(problems),
  };
}

type Folder = Pick<Settings, 'contentDir' | 'contentName'>;

/** Something that was taken in, if it is right, and what is wrong with it. */
interface Taken<Thing> {
  taken: Thing | undefined;
  problems: Problem[];
}

function takeSite(source: FileToRead, { rootFiles }: ContentTree): Taken<SiteEntry> {
  if (!rootFiles.has(source.path)) return missing(source, 'come si chiama il sito e di quale caso parla');
  return takeData(source, siteSchema);
}

function takeSearches(source: FileToRead, { rootFiles }: ContentTree): Taken<SearchesEntry> {
  return rootFiles.has(source.path) ? takeData(source, searchesSchema) : { taken: undefined, problems: [] };
}

function takeData<Data>(source: FileToRead, schema: z.ZodType<Data>): Taken<DataEntry<Data>> {
  const { data, lines, problems } = readFile(source, (bytes) => readDataFile(source, bytes, schema));
  if (data === undefined || hasErrors(problems)) return { taken: undefined, problems };
  return { taken: { file: source.file, data, lineOf: (path) => lineOfField(lines, path) }, problems };
}

function takeWords(source: FileToRead, { rootFiles }: ContentTree): Taken<string[]> {
  if (!rootFiles.has(source.path)) return { taken: [], problems: [] };
  const { data, problems } = readFile(source, (bytes) => readDataFile(source, bytes, wordsSchema));
  return { taken: data?.words, problems };
}

function takeState<Body extends BodyFacts>(
  source: FileToRead,
  { rootFiles }: ContentTree,
  memory: IntakeMemory<Body>,
): Taken<StateEntry<Body>> {
  if (!rootFiles.has(source.path)) return missing(source, 'a che punto è il caso');
  const reading = readFile(source, (bytes) =>
    memory.recallReading({ source, bytes, kind: 'state' }, () =>
      readMarkdownFile(source, bytes, schemaOf('state'), { format: 'md', needsBody: true }),
    ),
  );
  const { data, body, lines, problems } = reading as FileReading<StateData, Body>;
  if (data === undefined || body === undefined || hasErrors(problems)) return { taken: undefined, problems };
  return { taken: { file: source.file, data, body, lineOf: (path) => lineOfField(lines, path) }, problems };
}

function takeSynonyms(source: FileToRead, { rootFiles }: ContentTree): Taken<SynonymsEntry> {
  return rootFiles.has(source.path) ? takeData(source, synonymsSchema) : { taken: undefined, problems: [] };
}

function takeEntry<Body extends BodyFacts>(
  { kind, id, format, hasRightName }: EntryFile,
  source: FileToRead,
  memory: IntakeMemory<Body>,
): Taken<Entry<Kind, Body>> {
  if (!formatsOf(kind).includes(format)) return { taken: undefined, problems: [] };
  const reading = readFile(source, (bytes) =>
    memory.recallReading({ source, bytes, kind }, () => readEntry(source, bytes, kind, format)),
  );
  const { data, body, lines, problems } = reading as FileReading<DataOf[Kind], Body>;
  if (!hasRightName || data === undefined || hasErrors(problems)) return { taken: undefined, problems };
  const { file } = source;
  return { taken: { kind, id, file, data, body, lineOf: (path) => lineOfField(lines, path) }, problems };
}

function readEntry(source: FileToRead, bytes: Buffer, kind: Kind, format: Format): FileReading<DataOf[Kind]> {
  const schema: z.ZodType<DataOf[Kind]> = schemaOf(kind);
  return format === 'yaml'
    ? readDataFile(source, bytes, schema)
    : readMarkdownFile(source, bytes, schema, { format, needsBody: needsBody(kind) });
}

function readFile<Data, Body>(
  source: FileToRead,
  read: (bytes: Buffer) => FileReading<Data, Body>,
): FileReading<Data, Body> {
  const result = readBytes(source.absolutePath, largestText);
  if ('bytes' in result) return read(result.bytes);
  const problems = errorsIn(source.file, [result.finding], 'file-vuoto-o-illeggibile');
  return { data: undefined, body: undefined, lines: noLines, problems };
}

async function takeImage<Body extends BodyFacts>(source: FileToRead, memory: IntakeMemory<Body>): Promise<Problem[]> {
  const { path, file, absolutePath } = source;
  const explainedIn: Explanation = 'immagini-sbagliate';
  const read = readBytes(absolutePath, largestImage);
  if ('finding' in read) return errorsIn(file, [read.finding], explainedIn);
  const { bytes } = read;
  const findings = await memory.recallImage(source, bytes, () => checkImage(basename(path), bytes));
  return errorsIn(file, findings, explainedIn);
}

function missing<Thing>({ file }: FileToRead, what: string): Taken<Thing> {
  const finding = {
    message: `manca: è il file che dice ${what}`,
    remedy: 'crealo, seguendo il manuale della redazione',
  };
  return { taken: undefined, problems: errorsIn(file, [finding], 'dati-del-sito') };
}

const rememberReading = createMemory<EntryReading>();
const rememberImage = createMemory<Promise<Finding[]>>();

/** The live preview reads again and again; it keeps whole bodies. */
const ofThisProcess: IntakeMemory<ParsedBody> = {
  recallReading: ({ source, bytes }, make) => rememberReading(`${source.absolutePath}\0${source.file}`, bytes, make),
  recallImage: ({ absolutePath }, bytes, make) => rememberImage(absolutePath, bytes, make),
};
