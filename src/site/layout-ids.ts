/**
 * Ids that the layouts and the page templates put on a page: no heading of a text may take one, or a link to a
 * passage would land elsewhere.
 */
export const layoutIds: readonly string[] = [
  'contenuto',
  'menu',
  'ricerca',
  'risultati',
  'ricerca-stato',
  'fonti',
  'note',
  'indice',
  'cita',
  'contesto',
  'correlati',
  'piede',
  'modifiche',
  'cronologia-impegno',
];
