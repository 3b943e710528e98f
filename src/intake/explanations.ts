/**
 * Paragraphs of the editors' handbook, under «Quando il controllo protesta», each for a kind of problem: the anchors of
 * their headings. A problem names the one that explains it.
 */
export const explanations = [
  'nome-del-file',
  'file-vuoto-o-illeggibile',
  'caratteri-invisibili',
  'chiavi-illeggibili',
  'chiavi-sbagliate',
  'valori-sbagliati',
  'date-sbagliate',
  'cambiamenti-sbagliati',
  'rimandi-sbagliati',
  'citazioni-sbagliate',
  'collegamenti-sbagliati',
  'immagini-sbagliate',
  'html-nel-testo',
  'titoli-sbagliati',
  'segni-sbagliati',
  'note-sbagliate',
  'componenti-sbagliati',
  'testo-troppo-complicato',
  'solo-frasi',
  'persone-private',
  'forme-doppie',
  'dati-del-sito',
  'fatti-e-impegni-scaduti',
  'file-inutilizzati',
  'sinonimi-inutili',
  'sommari-lunghi',
  'lettura-difficile',
  'paragrafi-senza-fonte',
  'ortografia',
  'fonti-senza-copia',
] as const;
export type Explanation = (typeof explanations)[number];
