import type { SearchedDocument } from '../../bench/documents.ts';
import type { SearchOption } from '../../src/queries/search-records.ts';

const option = (label: string): SearchOption => ({ id: label.toLowerCase().replaceAll(' ', '-'), label });
const anna = option('Anna Rossi');
const bruno = option('Bruno Bianchi');
const works = option('Lavori pubblici');
const school = option('Scuola');

/** A statement of somebody on some topics, as the bench knows it. */
export function document(
  at: number,
  text: string,
  { people = [anna], topics = [works] }: { people?: SearchOption[]; topics?: SearchOption[] } = {},
): SearchedDocument {
  const path = `/dichiarazioni/testo-${at}/`;
  const title = `${people[0]?.label}, 13 gennaio 2026`;
  return {
    path,
    title,
    text,
    record: {
      path,
      title,
      kind: { id: 'dichiarazioni', label: 'Dichiarazioni' },
      kindName: 'Dichiarazione',
      date: '2026-01-13',
      names: people.map(({ label }) => label),
      called: [],
      people,
      organisations: [option('Arte Spa')],
      places: [option('Comune di Valle')],
      topics,
    },
  };
}

/** Texts in which every kind of judged query can be cut. */
export const documents: SearchedDocument[] = [
  document(0, 'La biblioteca del centro riapre con 1.100 libri nuovi e un orario più lungo.\n13 gennaio 2026'),
  document(1, 'Nell’edificio della scuola il tetto perde da anni, e la società dice che manca il denaro.'),
  document(2, 'Il 9 febbraio 2026 la S.p.A. promette volontari e denaro per la piscina scoperta.', { people: [bruno] }),
  document(3, 'Le biblioteche scolastiche chiudono: il volontario promesso non arriva, e nessuno risponde.', {
    topics: [school],
  }),
  document(4, 'L’assemblea dei genitori chiede l’apertura della palestra al pomeriggio, per il 90% degli iscritti.', {
    people: [bruno],
    topics: [school],
  }),
  document(5, 'La vecchia stazione diventa un museo, con giardino, laboratori e una piccola mensa.'),
  document(6, 'Chiedono scuole aperte: la città risponde che le palestre restano chiuse fino a marzo.'),
  document(7, 'La società Arte Spa ha chiuso il museo e la mensa; il RUP non risponde alle lettere.'),
];
