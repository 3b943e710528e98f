import { change, copy, remove, rename, together, type Slip } from './slips.ts';

const article = 'articoli/sei-mesi-di-orario-ridotto.md';
const event = 'cronologia/2026-03-02-annuncio.md';
const statement = 'dichiarazioni/2026-03-02-ada-brandi.md';
const commitment = 'impegni/tenere-aperta-la-sala-ragazzi.md';
const figure = 'cifre/prestiti.yaml';
const person = 'soggetti/ada-brandi.yaml';
const organisation = 'soggetti/lettori-di-valle.yaml';

/** Entries that are right by themselves, and wrong among the others. */
export const brokenReferences: Record<string, Slip> = {
  'whole-speaker-misspelt': change(statement, 'speakers: [ada-brandi]', 'speakers: [ada-brandy]'),
  'whole-speaker-by-surname': change(statement, 'speakers: [ada-brandi]', 'speakers: [brandi]'),
  'whole-source-under-another-name': change(
    statement,
    'sources: [foglio-di-valle-2026-03-03]',
    'sources: [foglio-di-valle-2026-03-02]',
  ),
  'whole-citation-of-a-person': change(article, 'marzo. :fonte{#delibera-12}', 'marzo. :fonte{#ada-brandi}'),
  'whole-topic-for-a-place': change(article, 'places: [valle]', 'places: [sede]'),
  'whole-source-renamed': rename('fonti/delibera-12.yaml', 'fonti/delibera-12-del-2026.yaml'),
  'whole-place-removed': remove('luoghi/valle.yaml'),
  'whole-reference-to-a-draft': change(
    commitment,
    'event: 2026-03-02-annuncio',
    'event: 2026-11-20-incontro-in-preparazione',
  ),
  'whole-statement-that-is-a-draft': change(
    statement,
    'publishedOn: 2026-09-14',
    'publishedOn: 2026-09-14\ndraft: true',
  ),
  'whole-source-that-is-scheduled': change(
    'fonti/delibera-12.yaml',
    'publishedOn: 2026-09-14',
    'publishedOn: 2027-09-14',
  ),
  'whole-state-that-is-a-draft': change('stato.md', 'publishedOn: 2026-11-20', 'publishedOn: 2026-11-20\ndraft: true'),
  'whole-link-to-a-draft': change(article, '(/cifre/prestiti/)', '(/articoli/bozza-sui-volontari/)'),
  'whole-link-without-the-last-slash': change(article, '(/cifre/prestiti/)', '(/cifre/prestiti)'),
  'whole-link-to-the-file': change(article, '(/cifre/prestiti/)', '(../cifre/prestiti.yaml)'),
  'whole-link-to-our-own-host': together(
    change('sito.yaml', 'firstDay:', 'url: https://biblioteca-di-valle.example\nfirstDay:'),
    change(article, '(/cifre/prestiti/)', '(https://biblioteca-di-valle.example/cifre/prestiti/)'),
  ),
  'whole-link-in-capitals': change(article, '(/cifre/prestiti/)', '(/Cifre/Prestiti/)'),
  'whole-link-misspelt': change(article, '(/cifre/prestiti/)', '(/cifre/prestitti/)'),
  'whole-anchor-that-is-not': change(article, '(/cifre/prestiti/)', '(#gli-orari-di-ieri)'),
  'whole-anchor-on-another-page': change(article, '(/cifre/prestiti/)', '(/privacy/#cookie)'),
  'whole-passage-that-is-not': change(article, 'passage: gli-orari-di-adesso', 'passage: Gli orari di adesso'),
  'whole-heading-renamed': change(article, '## Gli orari di adesso', '## Gli orari di oggi'),
  'whole-image-missing': remove('articoli/sala-di-lettura.jpg'),
  'whole-image-in-another-case': change(article, '(sala-di-lettura.jpg ', '(Sala-di-lettura.jpg '),
  'whole-image-of-another-extension': change(article, '(sala-di-lettura.jpg ', '(sala-di-lettura.png '),
  'whole-event-before-the-first-day': change(event, 'date: 2026-03-02', 'date: 2006-03-02'),
  'whole-event-that-has-happened-tomorrow': change(
    'cronologia/2027-01-voto-in-consiglio.md',
    'status: announced',
    'status: happened',
  ),
  'whole-statement-of-next-year': change(statement, 'saidOn: 2026-03-02', 'saidOn: 2027-03-02'),
  'whole-check-of-tomorrow': change('stato.md', 'checkedOn: 2026-11-22', 'checkedOn: 2026-11-23'),
  'whole-step-before-the-promise': change(commitment, 'assessedOn: 2026-09-14', 'assessedOn: 2026-02-14'),
  'whole-glossary-form-twice': together(
    copy('glossario/delibera.md', 'glossario/atto-della-giunta.md'),
    change('glossario/atto-della-giunta.md', 'term: delibera', 'term: atto della giunta'),
  ),
  'whole-known-query-to-nothing': change(
    'sito.yaml',
    'path: /articoli/sei-mesi-di-orario-ridotto/',
    'path: /articoli/sei-mesi/',
  ),
  'whole-figure-of-the-future': change(figure, 'asOf: 2025', 'asOf: 2028'),
  'whole-private-person-with-an-alias': change(
    person,
    'kind: person',
    'kind: person\nprivate: true\naliases: [la sindaca Ada]',
  ),
  'whole-organisation-that-is-private': change(organisation, 'kind: organisation', 'kind: organisation\nprivate: true'),
  'whole-former-name-of-today': change(event, 'title:', 'formerIds: [2026-03-02-annuncio]\ntitle:'),
  'whole-former-name-of-another-entry': change(event, 'title:', 'formerIds: [2026-05-09-lettura-in-piazza]\ntitle:'),
  'whole-former-name-of-a-draft': change(article, 'title:', 'formerIds: [bozza-sui-volontari]\ntitle:'),
  'whole-former-name-in-two-entries': together(
    change('soggetti/ada-brandi.yaml', 'name:', 'formerIds: [brandi]\nname:'),
    change('soggetti/lettori-di-valle.yaml', 'name:', 'formerIds: [gruppo, brandi]\nname:'),
  ),
  'whole-former-name-of-a-section': change('pagine/privacy.md', 'title:', 'formerIds: [dati, articoli]\ntitle:'),
  'whole-former-name-of-an-archive': change(statement, 'speakers:', 'formerIds: [mese]\nspeakers:'),
  'whole-former-names-twice': change(event, 'title:', 'formerIds: [annuncio, annuncio]\ntitle:'),
  'whole-former-name-with-its-extension': change(event, 'title:', 'formerIds: [annuncio.md]\ntitle:'),
  'whole-former-name-as-an-address': change(event, 'title:', 'formerIds: [/cronologia/annuncio/]\ntitle:'),
  'whole-former-names-of-the-state': change('stato.md', 'title:', 'formerIds: [inizio]\ntitle:'),
  'whole-link-to-a-former-address': together(
    rename('cifre/prestiti.yaml', 'cifre/prestiti-di-un-anno.yaml'),
    change('cifre/prestiti-di-un-anno.yaml', 'title:', 'formerIds: [prestiti]\ntitle:'),
  ),
  'whole-source-renamed-with-its-former-name': together(
    rename('fonti/delibera-12.yaml', 'fonti/delibera-12-del-2026.yaml'),
    change('fonti/delibera-12-del-2026.yaml', 'title:', 'formerIds: [delibera-12]\ntitle:'),
  ),
  'whole-place-within-itself': change('luoghi/valle.yaml', 'name: Valle', 'name: Valle\nwithin: valle'),
};
