import { textsOf, type Text, type Whole } from '../integrity/whole.ts';
import type { Day } from '../lib/days.ts';
import { singularOf } from '../site/sections.ts';

/** An entry with the day on which it comes out. */
export interface Release {
  /** Path as an editor knows it: `content/articoli/un-articolo.md`. */
  file: string;
  publishedOn: Day;
  /** What it is called, as its file says; a statement goes by who speaks. */
  title: string;
  /** What it is, for readers: `articolo`. */
  kind: string;
}

/** What comes out, and when. */
export interface Releases {
  /** The day that counts as today. */
  today: Day;
  /** Out from today on, by file. */
  out: Release[];
  /** Waiting for their day, the nearest first. */
  later: Release[];
  /** Drafts, which no day brings out, by file. */
  drafts: Release[];
}

/** What has come out today, what will and what never does by itself, among the entries that are right. */
export function releasesOf(whole: Whole): Releases {
  const { today } = whole;
  const releases = textsOf(whole).map((text) => ({ draft: text.data.draft, release: releaseOf(text, whole) }));
  const ready = releases.filter(({ draft }) => !draft).map(({ release }) => release);
  return {
    today,
    out: ready.filter(({ publishedOn }) => publishedOn === today).sort(byDay),
    later: ready.filter(({ publishedOn }) => publishedOn > today).sort(byDay),
    drafts: releases
      .filter(({ draft }) => draft)
      .map(({ release }) => release)
      .sort(byFile),
  };
}

function releaseOf(text: Text, { actors }: Whole): Release {
  const { file, data, kind } = text;
  const named: { title?: string; name?: string; term?: string; speakers?: string[] } = data;
  const speakers = named.speakers?.map((id) => actors.find((actor) => actor.id === id)?.data.name ?? id);
  return {
    file,
    publishedOn: data.publishedOn,
    title: named.title ?? named.name ?? named.term ?? speakers?.join(', ') ?? file,
    kind: kind === 'state' ? 'prima pagina' : singularOf(kind),
  };
}

function byDay(a: Release, b: Release): number {
  return a.publishedOn === b.publishedOn ? byFile(a, b) : a.publishedOn < b.publishedOn ? -1 : 1;
}

function byFile(a: Release, b: Release): number {
  return a.file < b.file ? -1 : 1;
}
