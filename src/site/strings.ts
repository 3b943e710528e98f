/** Every label that readers meet and that no content file says. Plain Italian; one name for one thing. */
import type { ActorGroup, ActorKind } from '../schemas/actor.ts';
import type { CommitmentStatus } from '../schemas/commitment.ts';
import type { ChangeType, Fidelity } from '../schemas/common.ts';
import type { EventStatus, EventType } from '../schemas/event.ts';
import type { FigureQualifier } from '../schemas/figure.ts';
import type { PressReleaseFidelity } from '../schemas/press-release.ts';
import type { SourceKind } from '../schemas/source.ts';
import { formatDay, withArticle } from '../lib/days.ts';
import type { WaitingView } from '../queries/views.ts';
import type { Kind } from './sections.ts';

export const strings = {
  skipToContent: 'Vai al contenuto',
  preview: 'Anteprima',
  previewNotice: 'Anteprima: non è il sito pubblicato.',
  mainNavigation: 'Sezioni principali',
  breadcrumbs: 'Percorso',
  home: 'A che punto siamo',
  onThisSite: 'Su questo sito',
  whereItStands: (theCase: string) => `${theCase}: a che punto siamo`,
  whereItStandsOn: (day: string) => `A che punto siamo ${withArticle('a', day)}`,
  lastFact: 'Ultimo fatto noto',
  nextDay: 'Prossima data',
  noNextDay: 'nessuna nelle fonti consultate',
  lastCheck: 'Ultimo controllo',
  knownAndUnknown: 'Che cosa si sa e che cosa no',
  sourcesOfSummary: 'Le fonti di questo riepilogo',
  mainFigures: 'Le cifre principali',
  allFigures: 'Tutte le cifre, con le fonti che le danno',
  promises: 'Gli impegni presi',
  statusIsOurs: 'Lo stato è una nostra valutazione, con le prove e il giorno in cui è stata scritta.',
  allCommitments: 'Tutti gli impegni',
  storyInBrief: 'La storia in breve',
  laterAhead: 'Altri fatti annunciati',
  overdue: 'Termini trascorsi: nessuna fonte consultata dice com’è andata',
  essentialExplained: 'I fatti essenziali, spiegati',
  wholeTimeline: 'Tutta la cronologia',
  whoHasSpoken: 'Chi ha parlato',
  countsOfStatements: 'Accanto a ogni nome, quante sue dichiarazioni sono nell’archivio.',
  otherVoices: (count: number) => (count === 1 ? 'e un altro soggetto' : `e altri ${count} soggetti`),
  byType: 'Per tipo di fatto',
  byPlace: 'Per luogo',
  allOfTheStatements: 'Tutte le dichiarazioni',
  membersSpeak: 'Le dichiarazioni di una persona sono nella sua scheda, con il ruolo che aveva quel giorno.',
  latestArticles: 'Ultimi articoli',
  allArticles: 'Tutti gli articoli',
  sourcesRead: 'Le fonti consultate',
  publishedOn: 'Pubblicato il',
  recordPublishedOn: 'Scheda pubblicata il',
  updatedOn: 'aggiornato il',
  recordUpdatedOn: 'aggiornata il',
  lastUpdate: 'Ultimo aggiornamento:',
  contents: 'In questa pagina',
  index: 'Indice',
  toContents: '↑ Indice',
  sources: 'Fonti',
  sourcePrefix: (count: number) => (count === 1 ? 'Fonte' : 'Fonti'),
  sharedNote: (letter: string) => `Nota ${letter}`,
  seeSharedNote: (letter: string) => `Vedi la nota ${letter}, in fondo all’elenco.`,
  sourceNumber: (number: number) => `Fonte ${number}`,
  readOriginal: 'Leggi l’originale',
  close: 'Chiudi',
  undated: 'senza data',
  sourcesUnknown: 'fonte non identificata',
  unidentified: 'non identificata',
  dayUnknown: 'giorno non indicato dalla fonte',
  roleFromSource: 'come indicato dalla fonte',
  howToCite: 'Come citare questa pagina',
  permalink: 'Indirizzo di questa pagina',
  citationSentence: 'Una frase da copiare',
  knownFromPapers: 'noto dai giornali',
  knownFromPapersExplained: 'Dai giornali: le fonti lo raccontano, il testo diffuso non è tra loro',
  openStatement: 'Apri la dichiarazione',
  externalSite: 'sito esterno',
  previous: 'Precedente nell’archivio',
  next: 'Successivo nell’archivio',
  minutesToRead: (minutes: number) =>
    minutes === 1 ? '1\u00A0minuto di\u00A0lettura' : `${minutes}\u00A0minuti di\u00A0lettura`,
  placesInList: (first: number, last: number) => (first === last ? `La ${first}ª` : `Dalla ${first}ª alla ${last}ª`),
  statementsCount: (count: number) => (count === 1 ? '1 dichiarazione' : `${count} dichiarazioni`),
  commitmentsCount: (count: number) => (count === 1 ? '1 impegno' : `${count} impegni`),
  eventsCount: (count: number) => (count === 1 ? '1 fatto' : `${count} fatti`),
  essential: 'Essenziale',
  whoItConcerns: 'Chi riguarda',
  threadsOf: (count: number) => (count === 1 ? '1 scheda collegata' : `${count} schede collegate`),
  goToYear: 'Vai a un anno',
  goToMonth: 'Vai a un mese',
  monthsOfTimeline: 'Mesi della cronologia',
  toTheLastFact: 'Vai ai fatti più recenti',
  ahead: 'Da qui in avanti',
  aheadExplained: 'Questi fatti sono annunciati: non sono ancora avvenuti, o sono stati annullati prima.',
  nothingAhead: 'Nessuna fonte consultata annuncia un fatto per oggi o per i prossimi giorni.',
  eachMarkIsAValue: (unit: string) => `Ogni segno è un valore scritto nelle fonti, in ${unit}.`,
  bandIsTheSpread: 'La fascia va dal più basso al più alto.',
  scaleOf: (from: string, to: string, unit: string) => `Scala da ${from} a ${to}, in ${unit}`,
  exactValue: 'numero senza altre parole',
  otherValues: (count: number) =>
    count === 1 ? 'le fonti danno anche un altro valore' : `le fonti danno altri ${count} valori`,
  valuesOfSources: (extent: string) => `fonti: ${extent}`,
  sourcesCount: (count: number) => (count === 1 ? '1\u00A0fonte' : `${count}\u00A0fonti`),
  readTogether: 'Da leggere insieme',
  sameInATable: 'Gli stessi valori in una tabella',
  pastTerm: 'Termine trascorso, esito non noto',
  pastTermExplained:
    'Il giorno indicato è passato e nessuna fonte consultata dice com’è andata a finire. Prima il termine più recente.',
  whoPromised: 'Chi ha preso impegni, e a che punto sono',
  whoMadeThem: (promises: number, actors: number) =>
    `${promises === 1 ? 'Chi lo ha preso' : 'Chi li ha presi'} (${actors})`,
  eachMarkIsAPromise: 'Ogni segno è un impegno. Quelli presi insieme da più parti contano una volta per parte.',
  whoSpeaks: 'Chi parla: i soggetti',
  elsewhere: 'Per orientarsi',
  whoSpoke: 'Chi',
  voicesTable: 'Dichiarazioni per mese e per parte',
  whoSpokeWhen: 'Chi ha parlato, mese per mese',
  voicesExplained:
    'Dichiarazioni raccolte in questo archivio. Quelle fatte insieme da più parti contano una volta per parte. I mesi senza dichiarazioni non compaiono.',
  inAll: (count: number) => `${count} in tutto`,
  lineFromZero: 'Ogni segno è un valore scritto nelle fonti, su una linea che parte da zero.',
  monthUnknown: 'senza mese',
  rolesOverTime: (months: string) => `Ruoli e dichiarazioni nel tempo. Sulla scala: ${months}.`,
  rolesExplained: 'Ogni barra copre i giorni per i quali le fonti indicano il ruolo: di prima e di dopo non dicono.',
  rolesGoOn: 'Una punta vuol dire che il ruolo continua oltre.',
  marksExplained: 'I segni sono i giorni delle dichiarazioni, più alti dove sono più d’una.',
  beforeAndAfter: 'Prima e dopo, sullo stesso tema',
  beforeAndAfterExplained:
    'Parole dello stesso soggetto sullo stesso tema in giorni diversi, nell’ordine. Le mettiamo accanto senza giudicarle: chi legge confronta.',
  before: 'Prima',
  then: 'Poi',
  after: 'Dopo',
  saidBefore: (speakers: number) => (speakers === 1 ? 'Che cosa aveva detto prima' : 'Che cosa avevano detto prima'),
  saidAfter: (speakers: number) => (speakers === 1 ? 'Che cosa ha detto dopo' : 'Che cosa hanno detto dopo'),
  saidOnSameDate: 'Altre dichiarazioni con la stessa data',
  saidInNoOrder: 'Altre dichiarazioni: le date non dicono se prima o dopo',
  saidByOthers: 'Gli altri, nella stessa occasione',
  saidByOthersAbout: 'Gli altri, sullo stesso fatto',
  about: (event: string) => `A proposito di: ${event}`,
  dayNotCertain: 'In un giorno non precisato',
  toldAbove: 'Parole già riportate sopra',
  saidTogether: (names: readonly string[]) => `Insieme: ${names.join(', ')}`,
  allStatements: (count: number) => `Tutte le dichiarazioni, in ordine di data (${count})`,
  otherStatements: (count: number) =>
    count === 1 ? 'Un’altra dichiarazione' : `Altre ${count} dichiarazioni, in ordine di data`,
  ownStatements: (count: number) => (count === 1 ? 'La dichiarazione' : `${count} dichiarazioni, in ordine di data`),
  spokeOf: 'Di che cosa ha parlato',
  spokeAlsoOf: 'Di che cos’altro ha parlato',
  attachedCount: (count: number) => (count === 1 ? '1\u00A0scheda collegata' : `${count}\u00A0schede collegate`),
} as const;

/** Why an entry is only in a preview, in two or three words: beside its title. */
export function waitingLabel({ draft, comesOutOn }: Pick<WaitingView, 'draft' | 'comesOutOn'>): string {
  if (comesOutOn === undefined) return 'bozza';
  const day = formatDay(comesOutOn);
  return draft ? `bozza, con il giorno ${day}` : `esce ${withArticle('', day)}`;
}

/** The same in a sentence, on the entry's own page. */
export function waitingNotice({ draft, comesOutOn }: Pick<WaitingView, 'draft' | 'comesOutOn'>): string {
  const day = comesOutOn === undefined ? undefined : withArticle('', formatDay(comesOutOn));
  if (!draft) return `Questa pagina è programmata: esce ${day ?? 'oggi'}.`;
  return `Questa pagina è una bozza: esce ${day === undefined ? '' : `${day}, `}solo se si toglie \`draft: true\`.`;
}

/** Somebody's words or title between quotation marks; those that it has itself become the second kind. */
export function quoted(text: string): string {
  return `«${text.replaceAll('«', '“').replaceAll('»', '”')}»`;
}

export const fidelityLabels: Record<Fidelity, string> = {
  transcript: 'Trascrizione',
  directQuotation: 'Citazione diretta',
  communique: 'Comunicato',
  reported: 'Riportata',
  summary: 'Sintesi',
};

/** What each degree of fidelity means for somebody who wants to quote. */
export const fidelityExplanations: Record<Fidelity, string> = {
  transcript: 'Il testo è la trascrizione integrale delle parole pronunciate.',
  directQuotation:
    'La fonte riporta queste parole tra virgolette. Tra « e » c’è solo il frammento esatto; il resto è il nostro riassunto di ciò che la fonte attribuisce a chi parla.',
  communique:
    'Le parole vengono da un comunicato o da una nota scritta. Tra « e » c’è solo il frammento esatto; il resto è il nostro riassunto.',
  reported: 'La fonte racconta con parole proprie che cosa è stato detto: nessuna parola è una citazione esatta.',
  summary: 'È un riassunto nostro di ciò che la fonte attribuisce a chi parla: nessuna parola è una citazione esatta.',
};

/** The same in a few words, to stand beside the label wherever a statement is quoted. */
export function fidelityNote(fidelity: Fidelity, hasExactWords: boolean): string {
  if (fidelity === 'transcript') return 'tutto alla lettera';
  if (hasExactWords) return 'alla lettera solo le parole tra\u00A0«\u00A0»';
  return fidelity === 'reported' ? 'nessuna parola alla lettera' : 'riassunto nostro, nessuna parola alla lettera';
}

export const pressReleaseFidelityLabels: Record<PressReleaseFidelity, string> = {
  fullText: 'Testo integrale',
  excerpt: 'Estratto',
  summary: 'Riassunto con parole nostre',
};

export const eventTypeLabels: Record<EventType, string> = {
  announcement: 'Annuncio',
  meeting: 'Incontro',
  strike: 'Sciopero',
  demonstration: 'Manifestazione',
  act: 'Atto',
  agreement: 'Accordo',
  statement: 'Presa di posizione',
  deadline: 'Scadenza',
};

/** The same for more than one: headings of lists. */
export const eventTypePlurals: Record<EventType, string> = {
  announcement: 'Annunci',
  meeting: 'Incontri',
  strike: 'Scioperi',
  demonstration: 'Manifestazioni',
  act: 'Atti',
  agreement: 'Accordi',
  statement: 'Prese di posizione',
  deadline: 'Scadenze',
};

export const eventStatusLabels: Record<EventStatus, string> = {
  happened: 'Avvenuto',
  announced: 'Annunciato',
  cancelled: 'Annullato',
};

export const commitmentStatusLabels: Record<CommitmentStatus, string> = {
  notVerified: 'Non ancora verificato',
  announced: 'Annunciato',
  inProgress: 'In corso',
  kept: 'Mantenuto',
  broken: 'Non mantenuto',
  superseded: 'Superato',
};

/** What each status means; the first speaks of our work, not of who promised. */
export const commitmentStatusExplanations: Record<CommitmentStatus, string> = {
  notVerified:
    'Quello che abbiamo trovato non basta per dire com’è andata. È un limite nostro: non vuol dire che l’impegno sia stato tradito.',
  announced:
    'Le fonti raccontano l’annuncio e si fermano lì: nessuna di quelle consultate racconta un seguito. Non vuol dire che non ci sia stato.',
  inProgress: 'Almeno una fonte dice che se ne stava facendo qualcosa, al giorno indicato.',
  kept: 'Almeno una fonte dice che è stato mantenuto.',
  broken: 'Almeno una fonte dice che non è stato mantenuto.',
  superseded: 'Un impegno successivo ha preso il suo posto.',
};

export const figureQualifierLabels: Record<FigureQualifier, string> = {
  about: 'circa',
  over: 'oltre',
  almost: 'quasi',
  upTo: 'al massimo',
};

export const sourceKindLabels: Record<SourceKind, string> = {
  article: 'Articolo',
  pressRelease: 'Comunicato',
  officialAct: 'Atto ufficiale',
  other: 'Altro',
};

export const actorKindLabels: Record<ActorKind, string> = {
  person: 'Persona',
  organisation: 'Organizzazione',
};

export const actorGroupLabels: Record<ActorGroup, string> = {
  company: 'Azienda e suo gruppo',
  workers: 'Lavoratrici e lavoratori',
  union: 'Sindacati',
  institution: 'Istituzioni',
  party: 'Partiti e movimenti',
  church: 'Chiesa',
  business: 'Altre imprese e associazioni',
  other: 'Altri',
};

/** The same where there is room for one word. */
export const actorGroupShortLabels: Record<ActorGroup, string> = {
  company: 'Azienda',
  workers: 'Chi lavora',
  union: 'Sindacati',
  institution: 'Istituzioni',
  party: 'Partiti',
  church: 'Chiesa',
  business: 'Imprese',
  other: 'Altri',
};

export const changeTypeLabels: Record<ChangeType, string> = {
  minor: 'Ritocco',
  update: 'Aggiornamento',
  correction: 'Rettifica',
  reply: 'Replica',
  withdrawal: 'Ritiro',
};

/** Where editors choose a yes or a no. */
export const flagLabels = { true: 'Sì', false: 'No' } as const;

/** What stands in each section, in a sentence: top of the section, search engines. */
export const sectionDescriptions: Record<Exclude<Kind, 'pages'>, string> = {
  articles:
    'I testi della redazione: che cosa è successo, chi ha detto che cosa, che cosa non si sa. Ogni paragrafo cita le sue fonti.',
  pressReleases: 'Le note e i comunicati diffusi da chi ha preso parte al caso, con il collegamento all’originale.',
  events:
    'Che cosa è successo, giorno per giorno, e che cosa era atteso. Ogni fatto ha le sue fonti; le date incerte sono dette tali.',
  statements: 'Chi ha detto che cosa, quando, dove è scritto e quanto il testo è fedele alle parole dette.',
  commitments: 'Che cosa è stato promesso o annunciato, da chi, entro quando, e che cosa se ne sa.',
  figures:
    'I numeri del caso, ciascuno con chi lo dà. Quando le fonti non concordano, tutti i valori stanno uno accanto all’altro.',
  actors: 'Le persone e le organizzazioni che hanno preso parte al caso, con il ruolo che le fonti indicano.',
  sources:
    'Dove sta scritto quello che questo archivio riporta: testata, titolo, giorno, collegamento e quanto ci si può fidare.',
  glossary: 'Le parole che servono per seguire il caso. Le definizioni sono nostre e non sono un parere legale.',
  places: 'I luoghi del caso e tutto quello che li riguarda.',
  topics: 'Gli argomenti del caso: per ciascuno, chi ne ha parlato e che cosa è successo.',
};
