import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { formatEdtf, type Edtf } from '../lib/edtf.ts';
import { formatValue } from '../lib/numbers.ts';
import { typeset } from '../markdown/typography.ts';
import type { Kind } from '../site/sections.ts';
import {
  commitmentStatusLabels,
  eventStatusLabels,
  pressReleaseFidelityLabels,
  quoted,
  strings,
} from '../site/strings.ts';
import { toCommitmentView } from './commitments.ts';
import { getActorLink, getLinks, summaryOf } from './entries.ts';
import { toFigureView } from './figures.ts';
import { toSourceView } from './sources.ts';
import type { SourceView } from './views.ts';

/** A line of data above a text: `Quando: 13 gennaio 2026`. */
export interface FactView {
  label: string;
  text: string;
}

/** What an entry's page says of it outside its text, as a feed tells it: one line each. */
export function getFacts(corpus: Corpus, entry: Entry): FactView[] {
  return factsOf(corpus, entry).flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

type Fact = [label: string, text: string | undefined];

function factsOf(corpus: Corpus, entry: Entry): Fact[] {
  if (isOf(entry, 'events')) {
    const { date, dateNote, status, places } = entry.data;
    return [
      ['Quando', withNote(date, dateNote)],
      ['Stato', status === 'happened' ? undefined : eventStatusLabels[status]],
      ['Dove', listed(getLinks(corpus, 'places', places).map(({ title }) => title))],
    ];
  }
  if (isOf(entry, 'pressReleases')) {
    const { issuer, issuedOn, dateNote, fidelity } = entry.data;
    return [
      ['Di', getActorLink(corpus, issuer).name],
      ['Giorno', withNote(issuedOn, dateNote)],
      ['Testo', pressReleaseFidelityLabels[fidelity]],
    ];
  }
  if (isOf(entry, 'commitments')) {
    const { actors, madeOn, due, status } = toCommitmentView(corpus, entry);
    return [
      ['Chi', listed(actors.map(({ name }) => name))],
      ['Quando', withNote(madeOn)],
      ['Entro', due && formatEdtf(due)],
      ['Stato', commitmentStatusLabels[status]],
    ];
  }
  if (isOf(entry, 'figures')) {
    const { unit, values, note } = toFigureView(corpus, entry);
    return [
      ...values.map(({ value, qualifier, asOf, note: said, sources }): Fact => [
        formatValue(value, unit, qualifier),
        [asOf && formatEdtf(asOf), said, ...sources.map(nameOfSource)].filter(Boolean).join(' · '),
      ]),
      ['Nota', note],
    ];
  }
  if (isOf(entry, 'actors')) {
    const { roles, note } = entry.data;
    return [
      ...roles.map(({ role, organisation, period, periodNote }): Fact => [
        typeset([role, organisation].filter(Boolean).join(', ')),
        periodNote === undefined ? (period ? formatEdtf(period) : 'periodo non indicato') : typeset(periodNote),
      ]),
      ['Nota', note && typeset(note)],
    ];
  }
  if (isOf(entry, 'sources')) {
    const { publisher, issuedOn, url, reliability } = toSourceView(entry);
    return [
      ['Di', publisher ?? strings.sourcesUnknown],
      ['Giorno', withNote(issuedOn)],
      ['Indirizzo', url],
      ['Affidabilità', reliability],
    ];
  }
  if (isOf(entry, 'places') || isOf(entry, 'topics')) return [['Che cos’è', summaryOf(corpus, entry)]];
  return [];
}

function withNote(date: Edtf | undefined, note?: string): string {
  const day = date === undefined ? strings.dayUnknown : formatEdtf(date);
  return note === undefined ? day : `${day} (${typeset(note)})`;
}

function nameOfSource({ publisher, title, titleIsDescriptive }: SourceView): string {
  return `${publisher ?? strings.sourcesUnknown}, ${titleIsDescriptive ? title : quoted(title)}`;
}

function listed(names: readonly string[]): string {
  return names.join(', ');
}

function isOf<K extends Kind>(entry: Entry, kind: K): entry is Entry<K> {
  return entry.kind === kind;
}
