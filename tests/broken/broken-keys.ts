import { change, rewrite, together, type Slip } from './slips.ts';

const article = 'articoli/sei-mesi-di-orario-ridotto.md';
const event = 'cronologia/2026-03-02-annuncio.md';
const statement = 'dichiarazioni/2026-03-02-ada-brandi.md';
const commitment = 'impegni/tenere-aperta-la-sala-ragazzi.md';
const figure = 'cifre/prestiti.yaml';
const person = 'soggetti/ada-brandi.yaml';
const source = 'fonti/foglio-di-valle-2026-03-03.yaml';
const place = 'luoghi/valle.yaml';

/** Frontmatter and data in which YAML or a schema finds something wrong. */
export const brokenKeys: Record<string, Slip> = {
  'keys-tab': change(article, '  - changedOn: 2026-10-12', '\t- changedOn: 2026-10-12'),
  'keys-quote-not-closed': change(source, 'title: La biblioteca costa troppo', 'title: "La biblioteca costa troppo'),
  'keys-quotes-in-quotes': change(
    article,
    'title: Sei mesi di orario ridotto',
    'title: "Sei mesi di "orario ridotto""',
  ),
  'keys-colon-in-a-title': change(article, 'title: Sei mesi', 'title: Biblioteca: sei mesi: che cosa resta'),
  'keys-quotation-before-a-title': change(
    article,
    'title: Sei mesi di orario ridotto',
    'title: "Sei mesi" di orario ridotto',
  ),
  'keys-hash-in-a-title': change(article, 'title: Sei mesi di orario ridotto', 'title: Sei mesi #orarioridotto'),
  'keys-at-sign': change(person, 'name: Ada Brandi', 'name: @adabrandi'),
  'keys-percent': change(figure, 'unit: libri', 'unit: %'),
  'keys-star-for-a-list': change(article, 'topics: [orari, sede]', 'topics:\n  * orari\n  * sede'),
  'keys-dash-of-word-for-a-list': change(article, 'topics: [orari, sede]', 'topics:\n  – orari\n  – sede'),
  'keys-list-without-a-space': change(article, 'topics: [orari, sede]', 'topics:\n  -orari\n  -sede'),
  'keys-list-not-closed': change(article, 'topics: [orari, sede]', 'topics: [orari, sede'),
  'keys-without-a-space-after-the-colon': change(place, 'name: Valle', 'name:Valle'),
  'keys-equals-sign': change(place, 'name: Valle', 'name = Valle'),
  'keys-curly-quotes-for-a-list': change(
    article,
    'actors: [ada-brandi, lettori-di-valle]',
    'actors: “ada-brandi, lettori-di-valle”',
  ),
  'keys-twice': change(event, 'status: happened', 'status: happened\ntopics: [sede]'),
  'keys-in-capitals': change(place, 'name: Valle', 'Name: Valle'),
  'keys-in-italian': change(article, 'title: Sei mesi', 'titolo: Sei mesi'),
  'keys-of-a-blog': change(article, 'publishedOn: 2026-10-05', 'date: 2026-10-05\nauthor: Ada'),
  'keys-indented-by-one': change(source, '  url: https://archivio', ' url: https://archivio'),
  'keys-not-indented': change(source, '  archivedOn: 2026-09-14', 'archivedOn: 2026-09-14'),
  'keys-frontmatter-not-closed': change(
    statement,
    'sources: [foglio-di-valle-2026-03-03]\n---\n',
    'sources: [foglio-di-valle-2026-03-03]\n',
  ),
  'keys-frontmatter-closed-by-a-dash': change(
    statement,
    'sources: [foglio-di-valle-2026-03-03]\n---\n',
    'sources: [foglio-di-valle-2026-03-03]\n—\n',
  ),
  'keys-title-above-the-frontmatter': rewrite(article, (text) => `Sei mesi di orario ridotto\n\n${text}`),
  'keys-code-fence-around-the-frontmatter': rewrite(article, (text) => `\`\`\`yaml\n${text}`),
  'keys-three-dashes-in-data': rewrite(place, (text) => `---\n${text}---\n`),
  'keys-long-text-on-two-lines': change(
    place,
    'description: Il paese della biblioteca.',
    'description: Il paese\ndella biblioteca: Valle.',
  ),
  'keys-no-value': change(article, 'title: Sei mesi di orario ridotto', 'title:'),
  'keys-text-for-a-list': change(article, 'places: [valle]', 'places: valle'),
  'keys-list-for-a-text': change(source, 'publisher: Il Foglio di Valle', 'publisher: [Il Foglio di Valle, Gazzetta]'),
  'keys-list-of-lists': change(article, 'topics: [orari, sede]', 'topics: [[orari, sede]]'),
  'keys-map-for-a-text': change(place, 'name: Valle', 'name:\n  it: Valle'),
  'keys-text-for-a-map': change(
    source,
    'archive:\n  url: https://archivio.example/fogliodivalle/1\n  archivedOn: 2026-09-14',
    'archive: https://archivio.example/fogliodivalle/1',
  ),
  'keys-role-as-a-text': change(person, '  - role: sindaca di Valle\n    period: 2024-06/..', '  - sindaca di Valle'),
  'keys-day-that-is-not': change('stato.md', 'checkedOn: 2026-11-22', 'checkedOn: 2026-06-31'),
  'keys-day-in-words': change(article, 'publishedOn: 2026-10-05', 'publishedOn: 31 giugno 2026'),
  'keys-day-in-italian-order': change(article, 'publishedOn: 2026-10-05', 'publishedOn: 05/10/2026'),
  'keys-day-with-an-hour': change(article, 'publishedOn: 2026-10-05', 'publishedOn: 2026-10-05T09:30'),
  'keys-day-with-a-dash-of-word': change(article, 'publishedOn: 2026-10-05', 'publishedOn: 2026–10–05'),
  'keys-weekday': change(statement, 'saidOn: 2026-03-02', 'saidOn: lunedì 2 marzo 2026'),
  'keys-season': change(event, 'date: 2026-03-02', 'date: primavera 2026'),
  'keys-period-backwards': change(person, 'period: 2024-06/..', 'period: 2026-06/2024-06'),
  'keys-period-in-words': change(person, 'period: 2024-06/..', 'period: dal giugno 2024 a oggi'),
  'keys-change-before-publication': change(article, 'changedOn: 2026-10-12', 'changedOn: 2026-09-12'),
  'keys-change-out-of-order': together(change(article, 'changedOn: 2026-10-12', 'changedOn: 2026-11-12')),
  'keys-correction-without-a-note': change(
    article,
    '    note: Avevamo scritto che la sala ragazzi apre tre mattine. Sono due, come dice la delibera.\n',
    '',
  ),
  'keys-url-without-scheme': change(
    source,
    'url: https://www.fogliodivalle.example/',
    'url: www.fogliodivalle.example/',
  ),
  'keys-url-in-angle-brackets': change(
    source,
    'url: https://www.fogliodivalle.example/biblioteca-costa-troppo',
    'url: <https://www.fogliodivalle.example/biblioteca-costa-troppo>',
  ),
  'keys-url-as-a-link': change(
    source,
    'url: https://www.fogliodivalle.example/biblioteca-costa-troppo',
    'url: "[articolo](https://www.fogliodivalle.example/biblioteca-costa-troppo)"',
  ),
  'keys-url-of-a-file': change(
    source,
    'url: https://www.fogliodivalle.example/biblioteca-costa-troppo',
    'url: file:///C:/Users/Ada/articolo.pdf',
  ),
  'keys-checksum-cut-short': change(
    source,
    'sha256: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
    'sha256: 2c26b46b68ff',
  ),
  'keys-id-with-accents': change(article, 'topics: [orari, sede]', 'topics: [orari, città]'),
  'keys-id-with-capitals': change(
    article,
    'actors: [ada-brandi, lettori-di-valle]',
    'actors: [Ada Brandi, lettori-di-valle]',
  ),
  'keys-id-twice': change(article, 'topics: [orari, sede]', 'topics: [orari, sede, orari]'),
  'keys-ids-without-commas': change(article, 'topics: [orari, sede]', 'topics: [orari sede]'),
  'keys-ids-with-semicolons': change(
    article,
    'actors: [ada-brandi, lettori-di-valle]',
    'actors: [ada-brandi; lettori-di-valle]',
  ),
  'keys-statement-without-fidelity': change(statement, 'fidelity: directQuotation\n', ''),
  'keys-fidelity-in-italian': change(statement, 'fidelity: directQuotation', 'fidelity: citazione diretta'),
  'keys-quotation-without-its-words': change(statement, 'fragment: non possiamo più permettercela\n', ''),
  'keys-quotation-too-long': change(
    statement,
    'fragment: non possiamo più permettercela',
    'fragment: per il Comune la sede di via del Mulino costa troppo',
  ),
  'keys-statement-without-a-source': change(statement, 'sources: [foglio-di-valle-2026-03-03]\n', ''),
  'keys-statement-without-a-speaker': change(statement, 'speakers: [ada-brandi]', 'speakers: []'),
  'keys-status-in-italian': change(event, 'status: happened', 'status: avvenuto'),
  'keys-type-nearly-right': change(event, 'type: announcement', 'type: anouncement'),
  'keys-yes-in-italian': change(event, 'essential: true', 'essential: sì, molto'),
  'keys-figure-without-a-unit': change(figure, 'unit: libri\n', ''),
  'keys-figure-in-english': change(figure, 'value: 4.350', 'value: 4,350.00'),
  'keys-figure-with-its-unit': change(figure, 'value: 4.350', 'value: 4.350 libri'),
  'keys-figure-with-its-qualifier': change(figure, 'value: 5.000', 'value: oltre 5.000'),
  'keys-step-without-a-source': change(commitment, '    sources: [delibera-12]\n', ''),
  'keys-step-with-a-status-of-ours': change(commitment, 'status: inProgress', 'status: in corso'),
  'keys-email-in-words': change(
    'sito.yaml',
    'email: redazione@biblioteca-di-valle.example',
    'email: redazione (at) biblioteca-di-valle.example',
  ),
  'keys-markdown-in-a-title': change(
    article,
    'title: Sei mesi di orario ridotto',
    'title: Sei mesi di *orario* **ridotto**',
  ),
  'keys-citation-in-a-summary': change(
    article,
    'summary: Due mattine invece di cinque giorni.',
    'summary: Due mattine invece di cinque giorni. :fonte{#delibera-12}',
  ),
};
