/** What the search says to readers. Plain Italian; one name for one thing. */
import type { FieldName } from './query-fields.ts';
import type { Note } from './query-lexemes.ts';
import { noValue, type FacetName, type Grouping, type SortOrder } from './record-table.ts';

/** A count as Italian writes it: `1.100`. A browser takes twenty milliseconds to make an `Intl.NumberFormat`. */
export const inFigures = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, '.');

const plural = (count: number, one: string, many: string): string => `${inFigures(count)} ${count === 1 ? one : many}`;

const listed = (words: readonly string[]): string =>
  words
    .map((word) => `«${word}»`)
    .join(', ')
    .replace(/, (?=[^,]*$)/u, ' e ');

/** What was typed, between quotation marks; those that it has itself become the second kind. */
const typed = (text: string): string => `«${text.replaceAll(/["«“]([^"«»“”]*)["»”]/gu, '“$1”')}»`;

const unknownThings: Record<FieldName, string> = {
  chi: 'nessuno si chiama',
  ente: 'nessuna organizzazione si chiama',
  luogo: 'nessun luogo si chiama',
  tema: 'nessun tema si chiama',
  tipo: 'nessun genere di scheda si chiama',
  dal: 'non c’è il giorno',
  al: 'non c’è il giorno',
};

export const searchStrings = {
  label: 'Cerca nell’archivio',
  button: 'Cerca',
  hint: 'Scrivi parole, nomi, numeri o giorni: trovi le schede che li contengono tutti.',
  sort: 'Ordina',
  more: 'Mostra altri',
  retry: 'Riprova',
  highlighted: 'Parole cercate:',
  removeHighlight: 'Togli l’evidenziazione',
  noDay: 'giorno non indicato',
  searching: 'Cerco…',
  results: (count: number, words: string): string =>
    `${plural(count, 'risultato', 'risultati')}${words === '' ? '' : ` per ${typed(words)}`}`,
  orderedBy: {
    relevance: 'prima i più pertinenti',
    newest: 'prima i più recenti',
    oldest: 'prima i meno recenti',
  } satisfies Record<SortOrder, string>,
  shown: (count: number): string => `per ora se ne vedono ${inFigures(count)}`,
  groupedBy: {
    person: 'raggruppati per persona (una scheda con più persone sta sotto ciascuna)',
    organisation: 'raggruppati per organizzazione (una scheda con più organizzazioni sta sotto ciascuna)',
    month: 'raggruppati per mese (una scheda che ne tocca più d’uno sta sotto ciascuno)',
    kind: 'raggruppati per genere',
  } satisfies Record<Grouping, string>,
  groupsShown: (shown: number, total: number): string =>
    `per ora si vedono ${inFigures(shown)} gruppi su ${inFigures(total)}`,
  onlySigns: (text: string): string => `In «${text}» non ci sono parole da cercare: scrivine almeno una.`,
  fewerWords: (words: readonly string[]): string =>
    `Nessuna scheda contiene tutte le parole: ecco quelle che contengono ${listed(words)}.`,
  fewer: 'Nessuna scheda contiene tutte le parole: ecco quelle che ne contengono una parte.',
  partial: 'non tutte le parole',
  others: (count: number): string =>
    `${count === 1 ? 'segue 1 scheda che contiene' : `seguono ${inFigures(count)} schede che contengono`} solo una parte delle parole`,
  narrowedTo: {
    kind: (label) => `solo ${label}`,
    person: (label) => `con ${label}`,
    organisation: (label) => `con ${label}`,
    place: (label) => `luogo ${label}`,
    topic: (label) => `tema ${label}`,
    fidelity: (label) => `testo ${label}`,
  } satisfies Record<FacetName, (label: string) => string>,
  daysReversed: 'Il primo giorno che hai scelto viene dopo l’ultimo.',
  unknownValue: (field: FieldName, value: string): string => `Nell’archivio ${unknownThings[field]} «${value}».`,
  checking: (count: number): string =>
    `Sto ancora controllando la frase in ${plural(count, 'altra scheda', 'altre schede')}.`,
  unchecked: (count: number): string =>
    `La frase è fatta di parole troppo frequenti: in ${plural(count, 'altra scheda', 'altre schede')} non l’ho controllata. Aggiungi una parola per cercare meglio.`,
  readAs: (query: string): string => `Ho cercato così: ${query}`,
  notes: {
    openQuote: () => 'Le virgolette non si chiudono: non ne ho tenuto conto.',
    emptyPhrase: () => 'Tra virgolette non c’è nessuna parola.',
    loneMinus: () => 'Un «-» staccato dalla parola non esclude niente.',
    looseOr: () => '«OPPURE» va tra due parole o frasi da cercare: altrove non conta.',
    emptyField: (what) => `Dopo «${what}» manca che cosa cercare.`,
    unknownField: (what) => `«${what}» non è tra i campi della ricerca: l’ho letto come una parola.`,
    unreadableDay: (what) => `In «${what}» non riconosco un giorno, un mese o un anno: non ne ho tenuto conto.`,
    onlyExclusions: () => 'C’è solo che cosa escludere: ecco tutte le altre schede.',
  } satisfies Record<Note['kind'], (what: string) => string>,
  nothing: (text: string): string => `Nessun risultato per ${typed(text)}.`,
  nothingWithFilters: (count: number): string =>
    `Nessun risultato con questi filtri; senza filtri ${count === 1 ? 'ce n’è 1' : `ce ne sono ${inFigures(count)}`}.`,
  unknownWords: (words: readonly string[]): string =>
    words.length === 1
      ? `Nessuna scheda contiene «${words[0]}».`
      : `Nessuna scheda contiene queste parole: ${words.map((word) => `«${word}»`).join(', ')}.`,
  notTogether: 'Ogni parola si trova da sola, ma nessuna scheda le contiene tutte. Prova con una sola:',
  corrected: (unknown: readonly string[], text: string): string =>
    `Nessuna scheda contiene ${listed(unknown)}: ecco i risultati per ${typed(text)}.`,
  correctedInPart: (unknown: readonly string[], text: string): string =>
    `Nessuna scheda contiene ${listed(unknown)}: ho cercato ${typed(text)}.`,
  correctTo: (text: string): string => `Correggi la ricerca in ${typed(text)}`,
  alsoLookedFor: (words: readonly string[]): string => `Cercato anche: ${listed(words)}.`,
  withoutSynonyms: (words: readonly string[]): string => `Cerca solo ${listed(words)}`,
  withSynonyms: (words: readonly string[]): string => `Cerca anche ${listed(words)}`,
  question: (verbs: readonly string[], kind: string): string =>
    `L’ho letta così: prima le schede «${kind}»${verbs.length === 0 ? '' : `, anche senza ${listed(verbs)} (tra virgolette lo cerco)`}.`,
  tryOther: 'Prova con un nome, un luogo o un giorno, oppure sfoglia l’archivio qui sotto.',
  alone: 'Le altre parole si trovano:',
  ignored: (count: number): string =>
    `Ho cercato solo le prime parole: ${plural(count, 'parola è', 'parole sono')} di troppo.`,
  noNarrowing: 'Per ora i risultati non si possono restringere: una parte della ricerca non è arrivata.',
  slow: 'La ricerca è più lenta del solito. I risultati compariranno qui appena arrivano; intanto puoi sfogliare l’archivio.',
  offline: 'Sembra che non ci sia connessione, e la ricerca ne ha bisogno. Le pagine già aperte si possono rileggere.',
  broken:
    'La ricerca non è partita: il suo indice manca o questo browser non la lascia funzionare. L’archivio si può sfogliare comunque.',
  outdated: 'Il sito è stato appena aggiornato: ricarica la pagina per cercare.',
} as const;

export const facetLabels: Record<FacetName, string> = {
  kind: 'Che cosa',
  person: 'Persona',
  organisation: 'Organizzazione',
  place: 'Luogo',
  topic: 'Tema',
  fidelity: 'Fedeltà del testo',
};

/** What stands for a value that a record has not. */
const noValueLabels: Record<FacetName | 'days', string> = {
  kind: 'Nessun genere',
  person: 'Nessuna persona',
  organisation: 'Nessuna organizzazione',
  place: 'Nessun luogo',
  topic: 'Nessun tema',
  fidelity: 'Fedeltà non indicata',
  days: 'Senza un giorno',
};

/** A value as readers read it: one that a record has not, too. */
export function labelOf(name: FacetName | 'days', { id, label }: { id: string; label: string }): string {
  return id === noValue ? noValueLabels[name] : label;
}
