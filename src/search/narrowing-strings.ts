/** What the controls around the results say: those of the page, and those that are loaded after the first results. */
import type { QueryForm } from './query-form.ts';
import type { Grouping, SortOrder } from './record-table.ts';
import { inFigures } from './strings.ts';

const records = (count: number): string => `${inFigures(count)} ${count === 1 ? 'scheda' : 'schede'}`;

export const narrowingStrings = {
  title: 'Restringi i risultati',
  open: 'Filtri',
  openWith: (chosen: number): string => `Filtri (${inFigures(chosen)})`,
  close: 'Chiudi',
  see: (count: number): string => (count === 1 ? 'Vedi 1 risultato' : `Vedi ${inFigures(count)} risultati`),
  seeNone: 'Nessun risultato: chiudi',
  any: 'Qualsiasi',
  anyKind: 'Tutto',
  days: 'Giorni',
  from: 'Dal',
  to: 'Al',
  histogram: 'Schede per mese',
  histogramHelp:
    'Scegli un mese, o un anno intero; poi un altro per arrivare fin lì. Lo stesso, di nuovo, toglie i giorni. Con la tastiera: frecce per spostarsi, Invio per scegliere, Maiuscole e Invio per allungare.',
  asTable: 'Leggi come tabella',
  tableCaption:
    'Quante schede ci sono in ogni mese, con gli altri filtri. Chi dura più mesi, o si conosce solo per l’anno, conta in ciascuno.',
  month: 'Mese',
  records: 'Schede',
  countOf: (when: string, count: number): string => `${when}: ${records(count)}`,
  withoutDay: (count: number): string => `Senza un giorno: ${records(count)}`,
  parts: 'Che cosa restringe i risultati',
  remove: (what: string): string => `Togli ${what}`,
  removeAll: 'Togli tutto',
  without: (what: string): string => `senza ${what}`,
  either: ' oppure ',
  group: 'Raggruppa per',
  ungrouped: 'Niente',
  allOfGroup: (count: number): string => `Mostra tutti i ${inFigures(count)}`,
  advanced: 'Ricerca avanzata',
  keyHelp: 'Il tasto / porta alla ricerca da ogni pagina',
} as const;

export const sortLabels: Record<SortOrder, string> = {
  relevance: 'Più pertinenti',
  newest: 'Più recenti',
  oldest: 'Meno recenti',
};

export const groupingLabels: Record<Grouping, string> = {
  person: 'Persona',
  organisation: 'Organizzazione',
  month: 'Mese',
  kind: 'Genere',
};

/** The fields for whoever does not want to write signs: what each is called, an example. */
export const formFields: Record<keyof QueryForm, { label: string; hint: string }> = {
  all: { label: 'Tutte queste parole', hint: 'in qualsiasi ordine e forma' },
  phrase: { label: 'Questa frase esatta', hint: 'proprio queste parole, in quest’ordine' },
  any: { label: 'Almeno una di queste', hint: 'le frasi tra virgolette' },
  none: { label: 'Senza queste parole', hint: 'le frasi tra virgolette' },
};

/** How to ask for more than words: what to write, what it does. */
export const syntaxHelp: { write: string; does: string }[] = [
  { write: '"frase esatta"', does: 'proprio queste parole, in quest’ordine' },
  { write: '-parola', does: 'senza questa parola; anche -"una frase"' },
  { write: 'una OPPURE altra', does: 'almeno una delle due' },
  {
    write: 'chi: ente: luogo: tema: tipo:',
    does: 'solo di una persona, un’organizzazione, un luogo, un tema, un genere',
  },
  { write: 'dal:13/1/2026 al:"marzo 2026"', does: 'solo dei giorni da… a…' },
];

/** What the keys do on the page of the search. */
export const keysHelp: { keys: string; does: string }[] = [
  { keys: '/', does: 'va al campo della ricerca' },
  { keys: '↓ ↑', does: 'dal campo al primo risultato, poi da un risultato all’altro' },
  { keys: 'Invio', does: 'cerca; su un risultato, lo apre' },
  { keys: 'Esc', does: 'svuota il campo; da un risultato, torna al campo' },
];
