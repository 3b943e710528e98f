/** What the search says to readers. Plain Italian; one name for one thing. */
import type { FacetName, SortOrder } from './record-table.ts';

/** A count as Italian writes it: `1.100`. */
export const inFigures = (count: number): string => count.toLocaleString('it-IT', { useGrouping: 'always' });

const plural = (count: number, one: string, many: string): string => `${inFigures(count)} ${count === 1 ? one : many}`;

export const searchStrings = {
  label: 'Cerca nell’archivio',
  button: 'Cerca',
  hint: 'Parole, nomi, numeri o giorni: trova le schede che le contengono tutte.',
  narrow: 'Restringi i risultati',
  any: 'Qualsiasi',
  anyKind: 'Tutto',
  sort: 'Ordina',
  removeFilters: 'Togli i filtri',
  more: 'Mostra altri',
  retry: 'Riprova',
  highlighted: 'Parole cercate:',
  removeHighlight: 'Togli l’evidenziazione',
  noDay: 'giorno non indicato',
  searching: 'Cerco…',
  results: (count: number, words: string): string =>
    `${plural(count, 'risultato', 'risultati')}${words === '' ? '' : ` per «${words}»`}`,
  orderedBy: {
    relevance: 'prima i più pertinenti',
    newest: 'prima i più recenti',
    oldest: 'prima i meno recenti',
  } satisfies Record<SortOrder, string>,
  shown: (count: number): string => `per ora se ne vedono ${inFigures(count)}`,
  onlyStopWords: (text: string): string =>
    `«${text}» è fatto solo di parole che si trovano quasi ovunque, o di segni. Aggiungi una parola che dica di che cosa parli.`,
  nothing: (text: string): string => `Nessun risultato per «${text}».`,
  nothingWithFilters: (count: number): string =>
    `Nessun risultato con questi filtri; senza filtri ${count === 1 ? 'ce n’è 1' : `ce ne sono ${inFigures(count)}`}.`,
  unknownWords: (words: readonly string[]): string =>
    words.length === 1
      ? `Nessuna scheda contiene «${words[0]}».`
      : `Nessuna scheda contiene queste parole: ${words.map((word) => `«${word}»`).join(', ')}.`,
  notTogether: 'Ogni parola si trova da sola, ma nessuna scheda le contiene tutte. Prova con una sola:',
  perhaps: 'Forse cercavi',
  alone: 'Le altre parole si trovano:',
  ignored: (count: number): string =>
    `Ho cercato solo le prime parole: ${plural(count, 'parola è', 'parole sono')} di troppo.`,
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
  month: 'Mese',
  fidelity: 'Fedeltà del testo',
};

export const sortLabels: Record<SortOrder, string> = {
  relevance: 'I più pertinenti',
  newest: 'I più recenti',
  oldest: 'I meno recenti',
};
