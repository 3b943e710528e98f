/** Letters of a piece of the dictionary. */
const pieceLength = 64;
/** Letters that two texts have to share so that one can be said by pointing at the other. */
const sharedLength = 6;
/** Letters of texts that are looked at: enough to tell what is said again and again. */
const sampleLength = 500_000;

/**
 * What texts say again and again, to be known before the first of them is read: texts of a few hundred letters, each in
 * a file of its own, then take less than half. The texts are divided into as many parts as the dictionary has pieces;
 * of each part it takes the piece with the runs of letters that most texts hold and that are not taken yet (Liao,
 * Petri, Moffat and Wirth, “Effective Construction of Relative Lempel-Ziv Dictionaries”, 2016). The best pieces stand
 * last, nearest to the texts.
 * @param length of the dictionary, in letters
 */
export function chooseDictionary(texts: readonly string[], length: number): string {
  const sample = thinOut(texts);
  const holders = countHolders(sample);
  const all = sample.join('');
  const pieces = Math.floor(Math.min(length, all.length) / pieceLength);
  const partLength = Math.floor(all.length / Math.max(1, pieces));
  const chosen = Array.from({ length: pieces }, (_, part) => {
    const best = bestPiece(all.slice(part * partLength, (part + 1) * partLength), holders);
    for (const run of runsOf(best.text)) holders.set(run, 0);
    return best;
  });
  return chosen
    .sort((a, b) => a.worth - b.worth)
    .map(({ text }) => text)
    .join('');
}

/** Of many texts one in two, one in three, … */
function thinOut(texts: readonly string[]): string[] {
  const step = Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / sampleLength);
  return texts.filter((_, at) => at % step === 0);
}

/** Of each run of letters, how many texts hold it. */
function countHolders(texts: readonly string[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const text of texts) {
    for (const run of new Set(runsOf(text))) holders.set(run, (holders.get(run) ?? 0) + 1);
  }
  return holders;
}

/** The piece of a part whose different runs are in most texts. */
function bestPiece(part: string, holders: ReadonlyMap<string, number>): { text: string; worth: number } {
  const runs = runsOf(part);
  const inside = new Map<string, number>();
  let best = { text: '', worth: 0 };
  let worth = 0;
  for (const [at, run] of runs.entries()) {
    const times = (inside.get(run) ?? 0) + 1;
    inside.set(run, times);
    if (times === 1) worth += worthOf(run, holders);
    const gone = runs[at - (pieceLength - sharedLength + 1)];
    if (gone !== undefined) {
      const left = (inside.get(gone) ?? 0) - 1;
      inside.set(gone, left);
      if (left === 0) worth -= worthOf(gone, holders);
    }
    const end = at + sharedLength;
    if (worth > best.worth) best = { text: part.slice(Math.max(0, end - pieceLength), end), worth };
  }
  return best;
}

/** What only one text holds helps no other. */
function worthOf(run: string, holders: ReadonlyMap<string, number>): number {
  const count = holders.get(run) ?? 0;
  return count > 1 ? count : 0;
}

function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - sharedLength + 1) }, (_, at) =>
    text.slice(at, at + sharedLength),
  );
}
