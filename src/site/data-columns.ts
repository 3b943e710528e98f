/** The columns of the files of data, as the page that offers them explains them. */
import { kinds, type Kind } from './sections.ts';

/** A column: its heading in the CSV, its key in the JSON, what it says. */
export interface DataColumn {
  heading: string;
  /** With a dot where the value stands inside another: `fonti[].indirizzo`. */
  key: string;
  explanation: string;
}

/** Kinds of entry that are data; standing pages are not. */
export const dataKinds = kinds.filter((kind): kind is DataKind => kind !== 'pages');
export type DataKind = Exclude<Kind, 'pages'>;

/** Columns that every table has, in their order. */
export const commonColumns: readonly DataColumn[] = [
  { heading: 'tipo', key: 'tipo', explanation: 'Che cos’è la scheda: dichiarazione, fatto, impegno, fonte…' },
  {
    heading: 'giorno',
    key: 'giorno',
    explanation:
      'Il giorno della cosa, scritto come nel sito: di una dichiarazione quando è stata detta, di un fatto quando è avvenuto, di un articolo quando è uscito qui. Se è incerto o non si sa, lo dice.',
  },
  {
    heading: 'giorno per ordinare',
    key: 'giornoPerOrdinare',
    explanation:
      'Lo stesso giorno come anno-mese-giorno, per mettere in ordine. Può essere solo un mese o un anno. Di un periodo è il primo giorno che si conosce. Vuoto se il giorno non si sa.',
  },
  { heading: 'titolo', key: 'titolo', explanation: 'Come la scheda si chiama negli elenchi.' },
  {
    heading: 'chi',
    key: 'chi[].nome',
    explanation: 'Chi parla, chi promette, chi ha diffuso o scritto il testo. Le persone private non hanno nome.',
  },
  {
    heading: 'ruolo',
    key: 'chi[].ruolo',
    explanation:
      'Il ruolo di quel giorno, per quanto dicono le fonti. Se sono più persone, ogni ruolo è dopo il nome di chi lo ha.',
  },
  {
    heading: 'fedeltà',
    key: 'fedelta',
    explanation:
      'Di dichiarazioni e comunicati: quanto il nostro testo è fedele alle parole dette o scritte. Le parole usate sono spiegate in «Come lavoriamo».',
  },
  {
    heading: 'organizzazioni',
    key: 'organizzazioni',
    explanation: 'Organizzazioni che parlano, agiscono o di cui si parla.',
  },
  { heading: 'luoghi', key: 'luoghi', explanation: 'Dove è successo, o di quali luoghi si parla.' },
  { heading: 'temi', key: 'temi', explanation: 'Di che cosa si parla.' },
  {
    heading: 'indirizzo',
    key: 'indirizzo',
    explanation: 'La pagina della scheda. Questo indirizzo non cambia: è il nome con cui la scheda si cita.',
  },
  {
    heading: 'fonte',
    key: 'fonti[]',
    explanation: 'Dove è scritto: chi lo ha pubblicato, il titolo, il giorno. La prima è la principale.',
  },
  { heading: 'indirizzo della fonte', key: 'fonti[].indirizzo', explanation: 'L’originale sul web, dove c’è.' },
  { heading: 'persone', key: 'persone', explanation: 'Persone che parlano, agiscono o di cui si parla.' },
  {
    heading: 'parole',
    key: 'parole',
    explanation:
      'Che cosa si può citare. Fra «\u00a0» ci sono solo le parole esatte; senza «\u00a0» il testo è nostro, tranne che nelle trascrizioni. Vuoto se basta il titolo.',
  },
  {
    heading: 'occasione',
    key: 'occasione',
    explanation:
      'Il fatto o l’incontro in cui è stato detto, promesso o diffuso. Se il giorno è un altro o non è sicuro: «A proposito di», e il fatto.',
  },
  { heading: 'pubblicata il', key: 'pubblicataIl', explanation: 'Il giorno in cui la scheda è uscita in questo sito.' },
  {
    heading: 'ultimo cambiamento',
    key: 'cambiamenti[].giorno',
    explanation: 'Il giorno dell’ultima rettifica, replica, aggiornamento o ritiro. Vuoto se non ce n’è.',
  },
  {
    heading: 'che cosa è cambiato',
    key: 'cambiamenti[]',
    explanation: 'Di quel cambiamento, il tipo e il motivo. Nel JSON ci sono tutti, dal più vecchio.',
  },
];

const text: DataColumn = {
  heading: 'testo',
  key: 'testo',
  explanation: 'Il testo della pagina, senza collegamenti e note.',
};
const note: DataColumn = { heading: 'nota', key: 'nota', explanation: 'Che altro c’è da sapere.' };
const description: DataColumn = {
  heading: 'descrizione',
  key: 'descrizione',
  explanation: 'Che cosa c’entra con il caso.',
};

/** Columns that only the table of a kind has, after those that all have. */
export const ownColumns: Record<DataKind, readonly DataColumn[]> = {
  articles: [
    { heading: 'sommario', key: 'sommario', explanation: 'L’articolo in una o due frasi. Il testo è nella pagina.' },
  ],
  pressReleases: [text],
  events: [
    { heading: 'che fatto è', key: 'cheFattoE', explanation: 'Incontro, sciopero, atto, accordo…' },
    {
      heading: 'stato',
      key: 'stato',
      explanation: 'Avvenuto, annunciato o annullato, secondo le fonti consultate.',
    },
    { heading: 'essenziale', key: 'essenziale', explanation: '«sì» per i pochi fatti che bastano a raccontare tutto.' },
    text,
  ],
  statements: [text],
  commitments: [
    { heading: 'termine', key: 'termine', explanation: 'Entro quando, se chi ha promesso lo ha detto.' },
    {
      heading: 'termine per ordinare',
      key: 'terminePerOrdinare',
      explanation: 'Lo stesso termine come anno-mese-giorno.',
    },
    {
      heading: 'stato',
      key: 'stato',
      explanation:
        'Come sta l’impegno secondo noi. «Non ancora verificato» parla del nostro lavoro, non di chi ha promesso.',
    },
    {
      heading: 'stato scritto il',
      key: 'passi[].giorno',
      explanation: 'Il giorno in cui abbiamo scritto quello stato. Nel JSON ci sono tutti i passi, con motivo e fonti.',
    },
    text,
  ],
  figures: [
    { heading: 'valore', key: 'valori[].valore', explanation: 'Il numero, con la virgola dei decimali e senza punti.' },
    { heading: 'unità', key: 'unita', explanation: 'Che cosa si conta: persone, milioni di euro, per cento…' },
    {
      heading: 'quanto è esatto',
      key: 'valori[].quantoEEsatto',
      explanation: 'Circa, oltre, quasi o al massimo, se la fonte lo dice.',
    },
    { heading: 'nota sul valore', key: 'valori[].nota', explanation: 'Chi o che cosa dà questo valore.' },
    note,
  ],
  actors: [
    {
      heading: 'persona o organizzazione',
      key: 'personaOOrganizzazione',
      explanation: 'Se è una persona o un’organizzazione.',
    },
    { heading: 'gruppo', key: 'gruppo', explanation: 'Da che parte del caso sta: azienda, sindacati, istituzioni…' },
    { heading: 'altri nomi', key: 'altriNomi', explanation: 'Altri nomi che le fonti usano.' },
    {
      heading: 'ruoli',
      key: 'ruoli[]',
      explanation: 'Ogni ruolo con il periodo per cui le fonti lo indicano: di prima e di dopo non dicono.',
    },
    note,
  ],
  sources: [
    { heading: 'che fonte è', key: 'cheFonteE', explanation: 'Articolo, comunicato, atto ufficiale o altro.' },
    { heading: 'pubblicata da', key: 'pubblicataDa', explanation: 'La testata o l’ente. Vuoto se non si sa.' },
    {
      heading: 'affidabilità',
      key: 'affidabilita',
      explanation: 'Quanto ci si può fidare, dove c’è qualcosa da dire.',
    },
    {
      heading: 'copia conservata',
      key: 'copia.indirizzo',
      explanation: 'Una copia della pagina, fatta quando c’era ancora.',
    },
    { heading: 'giorno della copia', key: 'copia.giorno', explanation: 'Quando è stata fatta la copia.' },
    {
      heading: 'impronta SHA-256',
      key: 'copia.sha256',
      explanation: 'L’impronta del file della copia, per controllare che sia la stessa.',
    },
  ],
  glossary: [
    { heading: 'altre forme', key: 'altreForme', explanation: 'Plurali e sigle della stessa parola.' },
    { heading: 'definizione', key: 'definizione', explanation: 'Che cosa vuol dire, con parole nostre.' },
  ],
  places: [{ heading: 'sta in', key: 'staIn', explanation: 'Il luogo più grande in cui sta.' }, description],
  topics: [{ ...description, explanation: 'Che cosa ci va.' }],
};
