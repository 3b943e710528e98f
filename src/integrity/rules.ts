import { addressCollisions } from './address-collisions.ts';
import { brokenLinks } from './broken-links.ts';
import { brokenPassages } from './broken-passages.ts';
import { circularReferences } from './circular-references.ts';
import { danglingReferences } from './dangling-references.ts';
import { daysBeforeTheFirst } from './days-before-the-first.ts';
import { earlyAssessments } from './early-assessments.ts';
import { formerAddresses } from './former-addresses.ts';
import { futureDays } from './future-days.ts';
import { glossaryTwins } from './glossary-twins.ts';
import { knownQueryPath } from './known-query-path.ts';
import { longSummaries } from './long-summaries.ts';
import { missingContacts } from './missing-contacts.ts';
import { missingImages } from './missing-images.ts';
import { overdueCommitments } from './overdue-commitments.ts';
import { overdueEvents } from './overdue-events.ts';
import { plainTexts } from './plain-texts.ts';
import { privateAliases } from './private-aliases.ts';
import { searchedPages } from './searched-pages.ts';
import { unevenComparisons } from './uneven-comparisons.ts';
import { unfoundSynonyms } from './unfound-synonyms.ts';
import { unpublishedReferences } from './unpublished-references.ts';
import { unpublishedState } from './unpublished-state.ts';
import { unusedImages } from './unused-images.ts';
import { unusedSources } from './unused-sources.ts';
import type { Explanation } from '../intake/explanations.ts';
import type { Rule } from './whole.ts';

/**
 * Every rule about the content as a whole, with the paragraph of the handbook that explains what it says: first those that
 * stop the build, then those that only advise.
 */
export const rules: readonly { rule: Rule; explainedIn: Explanation }[] = [
  { rule: addressCollisions, explainedIn: 'nome-del-file' },
  { rule: brokenLinks, explainedIn: 'collegamenti-sbagliati' },
  { rule: brokenPassages, explainedIn: 'cambiamenti-sbagliati' },
  { rule: circularReferences, explainedIn: 'rimandi-sbagliati' },
  { rule: danglingReferences, explainedIn: 'rimandi-sbagliati' },
  { rule: daysBeforeTheFirst, explainedIn: 'date-sbagliate' },
  { rule: earlyAssessments, explainedIn: 'date-sbagliate' },
  { rule: formerAddresses, explainedIn: 'nome-del-file' },
  { rule: futureDays, explainedIn: 'date-sbagliate' },
  { rule: glossaryTwins, explainedIn: 'forme-doppie' },
  { rule: knownQueryPath, explainedIn: 'dati-del-sito' },
  { rule: missingImages, explainedIn: 'immagini-sbagliate' },
  { rule: plainTexts, explainedIn: 'solo-frasi' },
  { rule: privateAliases, explainedIn: 'persone-private' },
  { rule: searchedPages, explainedIn: 'dati-del-sito' },
  { rule: unevenComparisons, explainedIn: 'valori-sbagliati' },
  { rule: unpublishedReferences, explainedIn: 'rimandi-sbagliati' },
  { rule: unpublishedState, explainedIn: 'dati-del-sito' },

  { rule: longSummaries, explainedIn: 'sommari-lunghi' },
  { rule: missingContacts, explainedIn: 'dati-del-sito' },
  { rule: overdueCommitments, explainedIn: 'fatti-e-impegni-scaduti' },
  { rule: overdueEvents, explainedIn: 'fatti-e-impegni-scaduti' },
  { rule: unfoundSynonyms, explainedIn: 'sinonimi-inutili' },
  { rule: unusedImages, explainedIn: 'file-inutilizzati' },
  { rule: unusedSources, explainedIn: 'file-inutilizzati' },
];
