import type { Day } from '../lib/days.ts';

/** Whether readers can see an entry: it is no draft, and its day has come. */
export function isPublished({ draft, publishedOn }: { draft: boolean; publishedOn: Day }, today: Day): boolean {
  return !draft && publishedOn <= today;
}
