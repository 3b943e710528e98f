/** What readers are told of what they can do with results. Apart from the rest, which the first results wait for. */
import { inFigures } from './strings.ts';

export const toolStrings = {
  copyLink: 'Copia il collegamento',
  cite: 'Cita',
  citeTitle: 'Come citare',
  copy: 'Copia',
  close: 'Chiudi',
  save: 'Salva o condividi questo elenco',
  whole:
    'Il file contiene tutti i risultati di questa ricerca, nell’ordine in cui sono qui, anche quelli non ancora mostrati.',
  copySearch: 'Copia il collegamento alla ricerca',
  csv: 'Scarica per un foglio di calcolo (CSV)',
  json: 'Scarica per un programma (JSON)',
  linkCopied: 'Collegamento copiato.',
  textCopied: 'Testo copiato.',
  cannotCopyLink: 'Il browser non lascia copiare. Il collegamento è qui, selezionato:',
  cannotCopyText: 'Il browser non lascia copiare: il testo è selezionato, copialo con la tastiera o con il menu.',
  preparing: 'Preparo il file…',
  downloaded: (count: number, file: string): string =>
    `${count === 1 ? 'Scaricato 1 risultato' : `Scaricati ${inFigures(count)} risultati`} nel file ${file}.`,
  failed: 'Non sono riuscito a caricare quello che serve: controlla la connessione e riprova.',
  outdated: 'Il sito è stato appena aggiornato: ricarica la pagina e riprova.',
  samePage: 'Questa ricerca è anche una pagina:',
  follow: 'Seguila con un feed RSS',
} as const;
