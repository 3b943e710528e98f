import { scaleLinear } from 'd3-scale';
import { daysInMonth, formatMonthShort, type Day, type Month } from '../lib/days.ts';
import { parseEdtf, type Edtf, type PartialDate } from '../lib/edtf.ts';

/** When somebody held roles and spoke, on one scale of time. Places are per cent of its length. */
export interface RoleDrawing {
  ticks: { at: number; label: string }[];
  /** A bar for each role, in their order; none for a role whose period is not known. */
  bars: (RoleBar | undefined)[];
  /** A mark for each day on which a statement was made, or a span where only the month or the year is known. */
  marks: { from: number; to: number; count: number }[];
}

/** A role as a bar: it goes on beyond an open end, and its ends are soft where the sources are not sure of them. */
export interface RoleBar {
  from: number;
  to: number;
  openStart: boolean;
  openEnd: boolean;
  isSoft: boolean;
}

/** Roles and statements of a subject over time; nothing when all that is known lies within one month. */
export function drawRoles(
  periods: readonly (Edtf | undefined)[],
  saidOn: readonly (Edtf | undefined)[],
): RoleDrawing | undefined {
  const roles = periods.map((period) => (period === undefined ? undefined : parseEdtf(period)));
  const said = saidOn.flatMap((date) => (date === undefined ? [] : (parseEdtf(date) ?? [])));
  const days = [...roles, ...said].flatMap((date) => [date?.earliest, date?.latest]).filter((day) => day !== undefined);
  const first = days.toSorted()[0]?.slice(0, 7);
  const last = days.toSorted().at(-1)?.slice(0, 7);
  if (first === undefined || last === undefined || first === last || roles.every((role) => role === undefined))
    return undefined;

  const scale = scaleLinear()
    .domain([numberOf(`${first}-01`), numberOf(lastDayOf(last)) + 1])
    .range([0, 100]);
  const at = (day: Day | undefined, otherwise: number, more = 0): number =>
    day === undefined ? otherwise : Math.round(scale(numberOf(day) + more) * 10) / 10;
  const span = ({ earliest, latest }: PartialDate) => ({ from: at(earliest, 0), to: at(latest, 100, 1) });
  return {
    ticks: monthsToTell(first, last).map((month) => ({ at: at(`${month}-01`, 0), label: labelOf(month, first, last) })),
    bars: roles.map(
      (role) =>
        role && {
          ...span(role),
          openStart: role.earliest === undefined,
          openEnd: role.latest === undefined,
          isSoft: role.approximate || role.uncertain,
        },
    ),
    marks: [...Map.groupBy(said, ({ text }) => text).values()].flatMap((same) => {
      const [one] = same;
      return one ? { ...span(one), count: same.length } : [];
    }),
  };
}

/** Days since a day long ago: only their distances matter. */
function numberOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function lastDayOf(month: Month): Day {
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

/** The months at which the scale says where one is: three or four, as evenly spread as months allow. */
function monthsToTell(first: Month, last: Month): Month[] {
  const [from, to] = [indexOf(first), indexOf(last)];
  const step = Math.max(1, Math.ceil((to - from + 1) / 3));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => monthAt(from + at * step));
}

/** Where years go by, the year of a month is enough once it begins with January. */
function labelOf(month: Month, first: Month, last: Month): string {
  return indexOf(last) - indexOf(first) > 36 && month.endsWith('-01') ? month.slice(0, 4) : formatMonthShort(month);
}

function indexOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthAt(index: number): Month {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
