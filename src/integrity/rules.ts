import { addressCollisions } from './address-collisions.ts';
import { brokenLinks } from './broken-links.ts';
import { brokenPassages } from './broken-passages.ts';
import { circularReferences } from './circular-references.ts';
import { danglingReferences } from './dangling-references.ts';
import { daysBeforeTheFirst } from './days-before-the-first.ts';
import { earlyAssessments } from './early-assessments.ts';
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
import { unpublishedReferences } from './unpublished-references.ts';
import { unpublishedState } from './unpublished-state.ts';
import { unusedImages } from './unused-images.ts';
import { unusedSources } from './unused-sources.ts';
import type { Rule } from './whole.ts';

/** Every rule about the content as a whole: first those that stop the build, then those that only advise. */
export const rules: readonly Rule[] = [
  addressCollisions,
  brokenLinks,
  brokenPassages,
  circularReferences,
  danglingReferences,
  daysBeforeTheFirst,
  earlyAssessments,
  futureDays,
  glossaryTwins,
  knownQueryPath,
  missingImages,
  plainTexts,
  privateAliases,
  unpublishedReferences,
  unpublishedState,

  longSummaries,
  missingContacts,
  overdueCommitments,
  overdueEvents,
  unusedImages,
  unusedSources,
];
