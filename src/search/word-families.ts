/**
 * Words of public life that the stemmer takes for forms of another word, or that it does not know for forms of the same
 * one: `sindacato` is no form of `sindaco`, `chiusura` says what `chiudere` says. Each line is a family: the beginnings
 * of its words. Beginnings have four letters or more; of two that fit, the first in the list tells.
 */
const families = `
sindacat sindacal
comunic
comunist
comunita
comunqu
partit
partecip
particol
partenz
partner
parlament
president presidenz
provinc
consiglier
operator operatric
operai
operazion
licenzi
iniziativ
pubblicat pubblicaz pubblicar
pubblicit
federic
azionist
importan
cittadin
statut
statist
chiud chius
promett promess
rispond rispost
chied chiest
decid decis
riduc ridurr ridott riduzion
assum assunt assunzion
concord
difend difes
sospend sospes
collegament collegat collegar
titolar
`;

/** Of each first four letters, the beginnings that have them, with the name of their family. */
const beginnings = new Map<string, { beginning: string; family: string }[]>();
for (const line of families.trim().split('\n')) {
  const [family = '', ...others] = line.split(' ');
  for (const beginning of [family, ...others]) {
    const key = beginning.slice(0, 4);
    beginnings.set(key, [...(beginnings.get(key) ?? []), { beginning, family }]);
  }
}

/** The family of a word, if it has one that the stemmer would miss. @param word as `tokenize` gives it */
export function familyOf(word: string): string | undefined {
  return beginnings.get(word.slice(0, 4))?.find(({ beginning }) => word.startsWith(beginning))?.family;
}
