/**
 * Italian words that are nearly everywhere and say nothing by themselves. They stay in the index, for whoever will
 * look for exact phrases; in a query they would only cost bytes. Without accents, as `tokenize` gives words.
 * A letter by itself is always one of them.
 */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || /^\p{L}$/u.test(word);
}

const stopWords: ReadonlySet<string> = new Set(
  (
    'ad ai al alla alle agli allo da dal dai dalla dalle dagli dallo de dei del della delle degli dello di ed in nel ' +
    'nei nella nelle negli nello su sul sui sulla sulle sugli sullo con col coi per tra fra il lo la gli le un uno una ' +
    'od oppure ma se che chi cui non ne ci vi si mi ti lui lei noi voi loro io tu egli essa essi esse mio mia suo sua ' +
    'suoi sue nostro nostra nostri nostre questo questa questi queste quello quella quelli quelle quel quei quegli ' +
    'come dove quando quanto quanta quanti quante quale quali perche cosa cio anche ancora piu meno poi gia solo sia ' +
    'dell all nell sull dall coll quell quest gl qual era erano ho hai ha abbiamo avete hanno avere aveva avevano essere sono sei siete fu furono sara saranno'
  ).split(' '),
);
