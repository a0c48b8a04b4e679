import type { ShiftRead, StaffRead } from "@/kit/api/types";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { addDays, dayIn, daysBetween, endOf, instantOf, movedByDays, type Day } from "@/kit/time/days";
import { timeOfDay } from "@/kit/time/format";
import { likelyPost } from "./drop";
import type { NewShift, Seat } from "./rosterQueries";

/** Shifts by a pattern: groups that follow one another through a cycle of days, and weeks that repeat. Pure. */

export const SLOTS = {
  day: ["08:00", "20:00"],
  night: ["20:00", "08:00"],
  early: ["00:00", "08:00"],
  middle: ["08:00", "16:00"],
  late: ["16:00", "00:00"],
} as const satisfies Record<string, readonly [from: string, to: string]>;
export type Slot = keyof typeof SLOTS | "off";
export type Cycle = readonly Slot[];

export const PATTERNS = {
  twoByTwelve: ["day", "night", "off", "off"],
  threeByEight: ["middle", "late", "early", "off"],
} as const satisfies Record<string, Cycle>;

/** As many groups as the cycle has days, alike in size, the duty chiefs spread over them first. */
export function groupsOf(people: readonly StaffRead[], count: number): string[][] {
  const groups = Array.from({ length: count }, (): string[] => []);
  const chiefsFirst = people.toSorted((one, other) => Number(isChief(other)) - Number(isChief(one)));
  chiefsFirst.forEach((person, index) => groups[index % count]?.push(person.id));
  return groups;
}

interface Rotation {
  siteId: string;
  zone: string;
  first: Day;
  days: number;
  cycle: Cycle;
  /** The first group begins the cycle on the first day, each other one a day after the one before it. */
  groups: readonly (readonly string[])[];
  staff: ReadonlyMap<string, StaffRead>;
  posts: readonly string[];
}

/** One shift for each part of the day that somebody works. */
export function rotated({ siteId, zone, first, days, cycle, groups, staff, posts }: Rotation): NewShift[] {
  return Array.from({ length: days }, (_, index) => index).flatMap((index) =>
    (Object.keys(SLOTS) as (keyof typeof SLOTS)[]).flatMap((slot) => {
      const people = groups.flatMap((group, at) =>
        cycle[(index - at + cycle.length * groups.length) % cycle.length] === slot ? group : [],
      );
      const [from, to] = SLOTS[slot];
      const day = addDays(first, index);
      return people.length === 0
        ? []
        : [
            {
              site_id: siteId,
              starts_at: new Date(instantOf(day, from, zone)).toISOString(),
              ends_at: new Date(endOf(day, from, to, zone)).toISOString(),
              assignments: seated(people, staff, posts),
            },
          ];
    }),
  );
}

const WEEK = 7;
/** A longer cycle shows too little of itself in a week to be told from chance. */
const LONGEST_SEEN = 4;

/** After how many days the week on the screen repeats itself; 7 where it does not within the week. */
export function cycleOf(shifts: readonly ShiftRead[], days: readonly Day[], zone: string): number {
  const plans = days.map((day) => planOf(shifts, day, zone));
  const repeats = (by: number): boolean =>
    plans.every((plan, index) => index + by >= plans.length || plan === plans[index + by]);
  return Array.from({ length: LONGEST_SEEN }, (_, index) => index + 1).find(repeats) ?? WEEK;
}

/** The shifts of the week once more in the week after it, going on with a cycle of so many days. */
export function continued(shifts: readonly ShiftRead[], days: readonly Day[], zone: string, cycle: number): NewShift[] {
  const first = days[0] ?? "";
  return days.flatMap((_, index) => {
    const at = WEEK + index;
    const like = at - cycle * Math.ceil((at - WEEK + 1) / cycle);
    return shifts
      .filter((shift) => dayIn(shift.starts_at, zone) === addDays(first, like))
      .map((shift) => moved(shift, daysBetween(addDays(first, like), addDays(first, at)), zone));
  });
}

function moved(shift: ShiftRead, by: number, zone: string): NewShift {
  const at = (moment: string): string => new Date(movedByDays(Date.parse(moment), by, zone)).toISOString();
  const seats = shift.assignments.filter((one) => one.replaced_at === null);
  return {
    site_id: shift.site_id,
    starts_at: at(shift.starts_at),
    ends_at: at(shift.ends_at),
    assignments: seats.map(({ staff_id, post }) => ({ staff_id, post })),
  };
}

function planOf(shifts: readonly ShiftRead[], day: Day, zone: string): string {
  return shifts
    .filter((shift) => dayIn(shift.starts_at, zone) === day)
    .map((shift) => {
      const hours = [shift.starts_at, shift.ends_at].map((at) => timeOfDay(at, zone));
      const seats = shift.assignments.map((one) => `${one.staff_id} ${one.post}`).toSorted();
      return [...hours, ...seats].join(" ");
    })
    .toSorted()
    .join("\n");
}

function seated(people: readonly string[], staff: ReadonlyMap<string, StaffRead>, posts: readonly string[]): Seat[] {
  return people.reduce<Seat[]>(
    (seats, id) => [...seats, { staff_id: id, post: likelyPost(seats, staff.get(id), posts) }],
    [],
  );
}

function isChief(person: StaffRead): boolean {
  return person.roles.includes(DUTY_CHIEF);
}
