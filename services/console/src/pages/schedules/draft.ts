import type { Recurrence, ScheduleBody, ScheduleRead } from "@/kit/api/types";
import type { Day } from "@/kit/time/days";

export const FREQUENCIES: readonly Recurrence["frequency"][] = ["hourly", "daily", "weekly", "monthly"];
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** The last day of a month, whichever that is. */
export const LAST_DAY = -1;
export const MONTH_DAYS: readonly number[] = [...Array.from({ length: 31 }, (_, at) => at + 1), LAST_DAY];

/** A schedule while it is being written. What does not belong to its frequency is kept, and left out when it is sent. */
export interface Draft {
  site: string | null;
  title: string;
  checklist: string | null;
  posts: string[];
  frequency: Recurrence["frequency"];
  every: number;
  weekdays: number[];
  monthDays: number[];
  times: string[];
  startsOn: Day | null;
  endsOn: Day | null;
  excluded: Day[];
  openBefore: number;
  dueAfter: number;
}

/** What the form begins with. */
export function draftOf(schedule: ScheduleRead | undefined, site: string | null, today: Day): Draft {
  const recurrence = schedule?.recurrence;
  return {
    site: schedule?.site_id ?? site,
    title: schedule?.title ?? "",
    checklist: schedule?.checklist_id ?? null,
    posts: schedule?.posts ?? [],
    frequency: recurrence?.frequency ?? "weekly",
    every: recurrence?.every ?? 1,
    weekdays: recurrence?.weekdays ?? [1],
    monthDays: recurrence?.month_days ?? [],
    times: recurrence?.times ?? ["08:00"],
    startsOn: recurrence?.starts_on ?? today,
    endsOn: recurrence?.ends_on ?? null,
    excluded: recurrence?.excluded ?? [],
    openBefore: schedule?.open_before_min ?? 0,
    dueAfter: schedule?.due_after_min ?? 60,
  };
}

/** The recurrence of a draft; null: something that it needs is not there yet. */
export function recurrenceOf(draft: Draft): Recurrence | null {
  const { frequency, every, startsOn, endsOn } = draft;
  const weekdays = frequency === "weekly" || frequency === "hourly" ? ordered(draft.weekdays) : [];
  const month_days = frequency === "monthly" ? ordered(draft.monthDays) : [];
  const times = ordered(draft.times).slice(0, frequency === "hourly" ? 1 : undefined);
  const lacks =
    (frequency === "weekly" && weekdays.length === 0) || (frequency === "monthly" && month_days.length === 0);
  if (lacks || times.length === 0 || startsOn === null) return null;
  return {
    frequency,
    every,
    weekdays,
    month_days,
    times,
    starts_on: startsOn,
    ends_on: endsOn,
    excluded: ordered(draft.excluded),
  };
}

/** A draft as it is sent, but for its site; null: something is not there yet. */
export function bodyOf(draft: Draft): ScheduleBody | null {
  const recurrence = recurrenceOf(draft);
  const title = draft.title.trim();
  if (recurrence === null || title === "" || draft.site === null || draft.checklist === null) return null;
  return {
    title,
    checklist_id: draft.checklist,
    posts: draft.posts,
    recurrence,
    open_before_min: draft.openBefore,
    due_after_min: draft.dueAfter,
  };
}

function ordered<T extends number | string>(values: readonly T[]): T[] {
  return [...new Set(values)].toSorted((one, other) => (one < other ? -1 : 1));
}
