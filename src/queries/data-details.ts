import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { inOneCell, toSortableDay } from '../citations/listed-columns.ts';
import { formatEdtf, type Edtf } from '../lib/edtf.ts';
import { typeset } from '../markdown/typography.ts';
import type { Kind } from '../site/sections.ts';
import {
  actorGroupLabels,
  actorKindLabels,
  commitmentStatusLabels,
  eventStatusLabels,
  eventTypeLabels,
  figureQualifierLabels,
  flagLabels,
  sourceKindLabels,
} from '../site/strings.ts';
import { toCommitmentView } from './commitments.ts';
import { getEntry, summaryOf, titleOf } from './entries.ts';
import { toFigureView } from './figures.ts';
import { getRenderedBody } from './prose.ts';
import { toSourceView } from './sources.ts';
import type { SourceView } from './views.ts';

/** What an entry of a kind says that others do not: cells by their headings, and the same for programs. */
export interface DataDetails {
  cells: Record<string, string | undefined>;
  object: Record<string, unknown>;
  /** Where one entry makes several lines of a table: what each has of its own. */
  lines?: { cells: Record<string, string | undefined>; asOf: Edtf | undefined; sources: SourceView[] }[];
}

/** The columns of an entry's kind, filled. */
export function getDataDetails(corpus: Corpus, entry: Entry): DataDetails {
  if (isOf(entry, 'articles')) {
    const sommario = typeset(entry.data.summary);
    return { cells: { sommario }, object: { sommario } };
  }
  if (isOf(entry, 'statements') || isOf(entry, 'pressReleases')) {
    const testo = textOf(corpus, entry);
    return { cells: { testo }, object: { testo } };
  }
  if (isOf(entry, 'events')) {
    const { type, status, essential } = entry.data;
    const [what, state, testo] = [eventTypeLabels[type], eventStatusLabels[status], textOf(corpus, entry)];
    return {
      cells: { 'che fatto è': what, stato: state, essenziale: flagLabels[`${essential}`].toLowerCase(), testo },
      object: { cheFattoE: what, stato: state, essenziale: essential, testo },
    };
  }
  if (isOf(entry, 'commitments')) return ofCommitment(corpus, entry);
  if (isOf(entry, 'figures')) return ofFigure(corpus, entry);
  if (isOf(entry, 'actors')) return ofActor(entry);
  if (isOf(entry, 'sources')) return ofSource(entry);
  if (isOf(entry, 'glossary')) {
    const [forms, definition] = [entry.data.forms.map(typeset), textOf(corpus, entry)];
    return {
      cells: { 'altre forme': inOneCell(forms), definizione: definition },
      object: { altreForme: forms, definizione: definition },
    };
  }
  const descrizione = summaryOf(corpus, entry);
  if (!isOf(entry, 'places')) return { cells: { descrizione }, object: { descrizione } };
  const { within } = entry.data;
  const around = within === undefined ? undefined : titleOf(corpus, getEntry(corpus, 'places', within));
  return { cells: { 'sta in': around, descrizione }, object: { staIn: around, descrizione } };
}

function ofCommitment(corpus: Corpus, entry: Entry<'commitments'>): DataDetails {
  const { due, status, assessedOn, steps } = toCommitmentView(corpus, entry);
  const [term, state, testo] = [due && formatEdtf(due), commitmentStatusLabels[status], textOf(corpus, entry)];
  const sortable = toSortableDay(due) || undefined;
  return {
    cells: { termine: term, 'termine per ordinare': sortable, stato: state, 'stato scritto il': assessedOn, testo },
    object: {
      termine: term,
      terminePerOrdinare: sortable,
      stato: state,
      passi: steps.map((step) => ({
        giorno: step.assessedOn,
        stato: commitmentStatusLabels[step.status],
        nota: step.note,
        fonti: step.sources.map(toNamedSource),
      })),
      testo,
    },
  };
}

/** A line for each value: whoever counts or compares needs each number by itself. */
function ofFigure(corpus: Corpus, entry: Entry<'figures'>): DataDetails {
  const { unit, values, note } = toFigureView(corpus, entry);
  return {
    cells: { unità: unit, nota: note },
    object: {
      unita: unit,
      valori: values.map(({ value, qualifier, asOf, note: said, sources }) => ({
        valore: value,
        quantoEEsatto: qualifier && figureQualifierLabels[qualifier],
        giorno: asOf && formatEdtf(asOf),
        giornoPerOrdinare: toSortableDay(asOf) || undefined,
        nota: said,
        fonti: sources.map(toNamedSource),
      })),
      nota: note,
    },
    lines: values.map(({ value, qualifier, asOf, note: said, sources }) => ({
      cells: {
        // An Italian spreadsheet counts with what it reads so; with a point it would make a day of it.
        valore: String(value).replace('.', ','),
        'quanto è esatto': qualifier && figureQualifierLabels[qualifier],
        'nota sul valore': said,
      },
      asOf,
      sources,
    })),
  };
}

function ofActor({ data }: Entry<'actors'>): DataDetails {
  const [kind, group] = [actorKindLabels[data.kind], actorGroupLabels[data.group]];
  const aliases = data.aliases.map(typeset);
  const note = data.note && typeset(data.note);
  const roles = data.roles.map(({ role, organisation, period, periodNote }) => ({
    ruolo: typeset(role),
    organizzazione: organisation && typeset(organisation),
    periodo: periodNote === undefined ? period && formatEdtf(period) : typeset(periodNote),
  }));
  const inWords = roles.map(({ ruolo, organizzazione, periodo }) => {
    const held = [ruolo, organizzazione].filter(Boolean).join(', ');
    return periodo === undefined ? held : `${held} (${periodo})`;
  });
  return {
    cells: {
      'persona o organizzazione': kind,
      gruppo: group,
      'altri nomi': inOneCell(aliases),
      ruoli: inOneCell(inWords),
      nota: note,
    },
    object: { personaOOrganizzazione: kind, gruppo: group, altriNomi: aliases, ruoli: roles, nota: note },
  };
}

function ofSource(entry: Entry<'sources'>): DataDetails {
  const { kind, publisher, reliability, archive } = toSourceView(entry);
  return {
    cells: {
      'che fonte è': sourceKindLabels[kind],
      'pubblicata da': publisher,
      affidabilità: reliability,
      'copia conservata': archive?.url,
      'giorno della copia': archive?.archivedOn,
      'impronta SHA-256': archive?.sha256,
    },
    object: {
      cheFonteE: sourceKindLabels[kind],
      pubblicataDa: publisher,
      affidabilita: reliability,
      copia: archive && { indirizzo: archive.url, giorno: archive.archivedOn, sha256: archive.sha256 },
    },
  };
}

function toNamedSource({ publisher, title, url }: SourceView): object {
  return { chi: publisher, titolo: title, indirizzo: url };
}

function textOf(corpus: Corpus, { id, body }: Entry): string | undefined {
  return body && getRenderedBody(corpus, id, body).plainText;
}

function isOf<K extends Kind>(entry: Entry, kind: K): entry is Entry<K> {
  return entry.kind === kind;
}
