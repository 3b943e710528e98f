/** What stands before the tables of `bench/search.md`. */
export const introduction = `# How well the search finds

Written by \`npm run bench:search -- --archive\`; without \`--archive\` only the first part is measured again. The numbers of
recall, MRR and bytes are the same on every machine for the same content; times are of one machine, a container with two
cores and other work to do: compare them with each other and with nothing else.

**How to read it.** A judged query is something that a reader could type, with the pages that must come of it. Recall@10
is the part of them that is among the first ten results (or among as many as there can be), MRR@10 one over the place of
the first. Most queries are cut by fixed rules from a record that, by a scan of all texts without the search’s own code,
is the only one that can be meant (\`bench/queries/kind-rules.ts\` says how; other forms of a word are those of the
spelling dictionary); for a name with a topic the records are those filed under both; questions are written by hand,
before trying them, in \`content/ricerche.yaml\`.

**Who is compared.** Everybody is given the same text: the copy of each page that our own index is made of. Ours is asked
as the search page asks, with its corrections and its fewer words. The others have the Italian stemmer and stop words that
come with them or beside them, and the settings that did best in a trial (texts with all the words first, then those with
some; \`bench/peers/\`); «our words» means that our normaliser cuts texts and queries for them. Their pages are bare: a
field, a list, the program in one file, the index, and the texts of ten results; ours is the page that readers have,
which shows ten as well.

**Bytes** are those of programs, index and texts, compressed as hosts compress them, up to the moment at which the first
result stands in the page; then of each query that follows, when all that the one before asked for has come; and of all
of them in turn, as one reader asks them. Eight readers each ask one query of every kind (those that follow are some
seventy together, and the number is their median, as is that of the eight readers for all in turn); what the first of them
asks is also opened by itself, for the first results and the times. **Times** go from the address to that moment in a
browser that has kept nothing: over a fast line, and over a slow one of 200 kB and 120 ms a request.`;
