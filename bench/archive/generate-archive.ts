import { formatDay } from '../../src/lib/days.ts';
import type { SearchOption, SearchRecord } from '../../src/queries/search-records.ts';
import { folderOf, pathOf, type Kind } from '../../src/site/sections.ts';
import type { SearchedDocument } from '../documents.ts';
import { sentencesOf } from '../queries/plain-words.ts';
import { seededRandom, type Random } from '../random.ts';
import { inventNames } from './invented-names.ts';
import { learnSentences, type SentenceChain } from './sentence-chain.ts';

/** A record that was made up, with what its page says. */
export interface ArchiveRecord {
  record: SearchRecord;
  paragraphs: string[];
  /** What its list of facts says. */
  facts: string[];
}

export interface ArchiveOptions {
  records: number;
  seed: number;
  /** The last day of which a record may be, and in which year the first may. */
  lastDay: string;
  firstYear: number;
}

/** Of each kind, how many of a hundred records. */
const shares: Partial<Record<Kind, number>> = {
  statements: 45,
  events: 20,
  pressReleases: 12,
  articles: 8,
  commitments: 8,
  figures: 7,
};

/**
 * Makes up an archive out of a small one: its sentences in new ones, its topics and places, its people and many more,
 * over many years; of everything the common is common and the rare rare. The same options give the same archive.
 */
export function generateArchive(documents: readonly SearchedDocument[], options: ArchiveOptions): ArchiveRecord[] {
  const random = seededRandom(options.seed);
  const cast = findCast(documents, options.records, random);
  const chains = learnByTopic(documents);
  const models = new Map(
    (Object.keys(shares) as Kind[]).map((kind) => [
      kind,
      documents.filter((one) => one.record.kind.id === folderOf(kind)),
    ]),
  );
  const kinds = (Object.keys(shares) as Kind[])
    .filter((kind) => (models.get(kind) ?? []).length > 0)
    .flatMap((kind) => Array.from({ length: shares[kind] ?? 0 }, () => kind));
  const days = drawDays(options, random);
  return days.map((day, at) => {
    const kind = random.pick(kinds);
    return makeRecord({ kind, day, at, model: random.pick(models.get(kind) ?? []), cast, chains, random });
  });
}

/** Who and what an archive speaks of, the most frequent first. */
interface Cast {
  people: SearchOption[];
  organisations: SearchOption[];
  places: SearchOption[];
  topics: SearchOption[];
  /** Words of the places’ names. */
  placeWords: ReadonlySet<string>;
  /** Last names of the real people. */
  lastNames: ReadonlySet<string>;
  /** Names that stand in one record or in a few. */
  rareNames: string[];
}

function findCast(documents: readonly SearchedDocument[], records: number, random: Random): Cast {
  const all = (name: 'people' | 'organisations' | 'places' | 'topics'): SearchOption[] => [
    ...new Map(documents.flatMap(({ record }) => record[name].map((option) => [option.id, option]))).values(),
  ];
  const people = all('people');
  const firstNames = people.map(({ label }) => label.split(' ')[0] ?? '');
  const names = people.map(({ label }) => label);
  const texts = documents.map(({ text }) => text);
  const invented = inventNames(texts, Math.ceil(records * 1.5), random);
  const strangers = invented
    .slice(0, Math.ceil(records / 40))
    .map((name) => toOption(`${random.pick(firstNames)} ${name}`));
  const companies = invented
    .slice(strangers.length, strangers.length + Math.ceil(records / 80))
    .map((name) => toOption(`${name} ${random.pick(['S.p.A.', 'S.r.l.', 'Spa', 'srl'])}`));
  const placeWords = new Set(all('places').flatMap(({ label }) => label.split(' ')));
  const lastNames = names.flatMap((name) => name.split(' ').slice(1)).filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  return {
    placeWords,
    lastNames: new Set(lastNames.filter((word) => !placeWords.has(word))),
    people: random.shuffle([...people, ...strangers]),
    organisations: random.shuffle([...all('organisations'), ...companies]),
    places: random.shuffle(all('places')),
    topics: random.shuffle(all('topics')),
    rareNames: invented.slice(strangers.length + companies.length),
  };
}

/** What is said of each topic, and of all. */
interface Chains {
  ofTopic: Map<string, SentenceChain>;
  ofAll: SentenceChain;
}

function learnByTopic(documents: readonly SearchedDocument[]): Chains {
  const sentences = documents.flatMap(({ text, record }) =>
    sentencesOf(text).map((sentence) => ({ sentence, topics: record.topics.map(({ id }) => id) })),
  );
  const topics = new Set(sentences.flatMap((one) => one.topics));
  const spoken = (topic: string): string[] =>
    sentences.filter((one) => one.topics.includes(topic)).map((one) => one.sentence);
  return {
    ofTopic: new Map([...topics].map((topic) => [topic, learnSentences(spoken(topic))])),
    ofAll: learnSentences(sentences.map(({ sentence }) => sentence)),
  };
}

/** Days over the years, oldest first: half of them in a few months in which much happened. */
function drawDays({ records, lastDay, firstYear }: ArchiveOptions, random: Random): string[] {
  const first = Date.UTC(firstYear, 0, 1);
  const span = Math.floor((Date.parse(lastDay) - first) / day);
  const busy = Array.from({ length: 12 }, () => random.below(Math.max(1, span - 30)));
  return Array.from({ length: records }, () => {
    const after = random.next() < 0.5 ? random.below(span) : random.pickByRank(busy) + random.below(30);
    return new Date(first + after * day).toISOString().slice(0, 10);
  }).sort();
}

const day = 86_400_000;

function makeRecord({
  kind,
  day: date,
  at,
  model,
  cast,
  chains,
  random,
}: {
  kind: Kind;
  day: string;
  at: number;
  model: SearchedDocument;
  cast: Cast;
  chains: Chains;
  random: Random;
}): ArchiveRecord {
  const some = (options: readonly SearchOption[], most: number): SearchOption[] =>
    distinct(Array.from({ length: 1 + random.below(most) }, () => random.pickByRank(options)));
  const people = some(cast.people, 2);
  const organisations = some(cast.organisations, 2);
  const places = some(cast.places, 2);
  const topics = some(cast.topics, 3);
  const [speaker] = people;
  const rareName = (): string =>
    random.next() < 0.3 ? random.pickByRank(cast.rareNames) : random.pick(cast.rareNames);
  const recast = recastWith(cast, people, rareName, random);

  const say = (): string => {
    const chain = chains.ofTopic.get(random.pick(topics).id);
    return recast((random.next() < 0.7 && chain ? chain : chains.ofAll).say(random));
  };
  const length = Math.min(40, Math.max(2, sentencesOf(model.text).length));
  const sentences = Array.from({ length }, say);
  const names = [speaker?.label ?? ''];
  const title = kind === 'statements' ? `${speaker?.label}, ${formatDay(date)}` : titleFrom(say());
  return {
    record: {
      path: pathOf(kind, `${date}-${speaker?.id}-${at}`),
      title,
      kind: model.record.kind,
      kindName: model.record.kindName,
      date,
      names,
      called: kind === 'statements' ? [] : [title, ...(kind === 'events' ? [formatDay(date)] : [])],
      people,
      organisations,
      places,
      topics,
      fidelity: model.record.fidelity,
    },
    paragraphs: paragraphsOf(sentences),
    facts: [
      formatDay(date),
      ...[...people, ...organisations, ...places].map(({ label }) => label),
      `${rareName()} ${random.pick([1 + random.below(999), new Intl.NumberFormat('it').format(10_000 + random.below(90_000))])}`,
    ],
  };
}

/**
 * Whoever a sentence names gives way to whom the record is about, some places to names of their own and some figures to
 * others; days stay as they are.
 */
function recastWith(
  cast: Cast,
  people: readonly SearchOption[],
  rareName: () => string,
  random: Random,
): (text: string) => string {
  const lastName = people[0]?.label.split(' ').at(-1) ?? '';
  return (text) =>
    text
      .replace(/\p{Lu}[\p{L}’']+/gu, (word) => {
        if (cast.lastNames.has(word)) return lastName;
        return cast.placeWords.has(word) && random.next() < 0.25 ? rareName() : word;
      })
      .replace(/(?<![\d.,/])\d{2,3}(?![\d.,/]| [a-z]+(?:aio|zo|ile|io|gno|sto|bre)\b)/gu, (figure) =>
        random.next() < 0.5 ? figure : String(10 + random.below(figure.length === 2 ? 90 : 990)),
      );
}

function titleFrom(sentence: string): string {
  const words = sentence.split(' ').slice(0, 9);
  return words.join(' ').replace(/(?:[^\p{L}\p{N}]+|\s\p{L}{1,3})+$/u, '');
}

function paragraphsOf(sentences: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(' '));
  return paragraphs;
}

function toOption(label: string): SearchOption {
  const id = label
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase()
    .replaceAll(' ', '-');
  return { id, label };
}

function distinct(options: readonly SearchOption[]): SearchOption[] {
  return [...new Map(options.map((option) => [option.id, option])).values()];
}
