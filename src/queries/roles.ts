import type { Actor } from '../corpus/entry.ts';
import { parseEdtf, type Edtf, type PartialDate } from '../lib/edtf.ts';
import type { ActorRole } from '../schemas/actor.ts';

/** In what role somebody acted or spoke, and how we know. */
export interface RoleOnDate {
  role: string;
  /** Where the role is held, when that is one place and the role does not say. */
  organisation?: string | undefined;
  /**
   * `given`: the entry says so. `period`: a period of the subject's roles covers the date.
   * `source`: no period does, and the page says «come indicato dalla fonte».
   */
  basis: 'given' | 'period' | 'source';
}

/**
 * The role of a subject on a date: one that covers every day that the date may mean, never a guess.
 * Several that do so are joined, in the order of the file; where none does, those that the date does not contradict.
 */
export function roleOn({ data: { roles } }: Actor, on: Edtf | undefined, given?: string): RoleOnDate {
  if (given !== undefined) return { role: given, basis: 'given' };
  const date = on === undefined ? undefined : parseEdtf(on);

  const covering = roles.filter((role) => date !== undefined && coversAll(periodOf(role), date));
  if (covering.length > 0) return { ...join(covering), basis: 'period' };

  const possible = roles.filter((role) => date === undefined || !excludes(periodOf(role), date));
  return { ...join(possible.length > 0 ? possible : roles), basis: 'source' };
}

function periodOf({ period }: ActorRole): PartialDate | undefined {
  return period === undefined ? undefined : parseEdtf(period);
}

function coversAll(period: PartialDate | undefined, { earliest, latest }: PartialDate): boolean {
  if (period === undefined) return false;
  const fromTheStart = period.earliest === undefined || (earliest !== undefined && period.earliest <= earliest);
  const toTheEnd = period.latest === undefined || (latest !== undefined && latest <= period.latest);
  return fromTheStart && toTheEnd;
}

function excludes(period: PartialDate | undefined, { earliest, latest }: PartialDate): boolean {
  if (period === undefined) return false;
  const endsBefore = period.latest !== undefined && earliest !== undefined && period.latest < earliest;
  const beginsAfter = period.earliest !== undefined && latest !== undefined && latest < period.earliest;
  return endsBefore || beginsAfter;
}

function join(roles: readonly ActorRole[]): Pick<RoleOnDate, 'role' | 'organisation'> {
  const organisations = new Set(roles.map(({ organisation }) => organisation));
  const [organisation] = organisations;
  if (organisations.size === 1) return { role: roles.map(({ role }) => role).join('; '), organisation };
  return { role: roles.map((role) => [role.role, role.organisation].filter(Boolean).join(', ')).join('; ') };
}
