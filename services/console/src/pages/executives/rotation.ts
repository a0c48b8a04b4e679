import { addDays, instantOf, type Day } from "@/kit/time/days";

/** Periods of duty executives by turns: each person has the duty for a day, from one change to the next. Pure. */

export interface NewPeriod {
  executive_id: string;
  deputy_id: string | null;
  site_id: string | null;
  since: string;
  until: string;
}

interface Rotation {
  /** In the order of their turns. */
  people: readonly string[];
  /** Whoever comes next is the deputy. */
  deputies: boolean;
  /** Empty: all sites. */
  sites: readonly string[];
  first: Day;
  /** When one takes over from the other, by the clock of the zone. */
  time: string;
  days: number;
  zone: string;
}

/** One period for each day and site. Days are as long as the clock of the zone makes them. */
export function turns({ people, deputies, sites, first, time, days, zone }: Rotation): NewPeriod[] {
  if (people.length === 0) return [];
  const at = (day: Day): string => new Date(instantOf(day, time, zone)).toISOString();
  const turn = (index: number): string => people[index % people.length] ?? "";
  const scopes = sites.length === 0 ? [null] : sites;
  return Array.from({ length: days }, (_, index) => index).flatMap((index) =>
    scopes.map((site) => ({
      executive_id: turn(index),
      deputy_id: deputies && people.length > 1 ? turn(index + 1) : null,
      site_id: site,
      since: at(addDays(first, index)),
      until: at(addDays(first, index + 1)),
    })),
  );
}
