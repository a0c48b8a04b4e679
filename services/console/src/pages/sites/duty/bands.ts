import { DUTY_CHIEF } from "@/kit/auth/roles";

/** Intervals of duty as bands on a line of time. Pure. */

interface Span {
  id: string;
  since: string;
  until: string | null;
}

/** The times (ms) between which bands are drawn. */
export interface Stretch {
  start: number;
  end: number;
}

/** An interval on its band: where it begins and how long it is, in percent of the stretch. */
interface Segment<T extends Span> {
  of: T;
  left: number;
  width: number;
}

const THINNEST = 0.25;

/** The intervals that lie in the stretch, in as few lanes as they need: two at once lie below each other. */
export function lanesOf<T extends Span>(spans: readonly T[], { start, end }: Stretch, now: number): Segment<T>[][] {
  const lanes: { free: number; segments: Segment<T>[] }[] = [];
  const length = end - start;
  for (const of of spans.toSorted((one, other) => Date.parse(one.since) - Date.parse(other.since))) {
    const from = Math.max(start, Date.parse(of.since));
    const to = Math.min(end, of.until === null ? Math.max(now, from) : Date.parse(of.until));
    if (to < from || from >= end) continue;
    const segment = {
      of,
      left: (100 * (from - start)) / length,
      width: Math.max(THINNEST, (100 * (to - from)) / length),
    };
    const lane = lanes.find(({ free }) => free <= from);
    if (lane) {
      lane.segments.push(segment);
      lane.free = to;
    } else lanes.push({ free: to, segments: [segment] });
  }
  return lanes.map(({ segments }) => segments);
}

/** The posts that somebody had, the chief's first. */
export function byPost<T extends { post: string }>(intervals: readonly T[]): [post: string, intervals: T[]][] {
  const posts = [...new Set(intervals.map(({ post }) => post))].toSorted(
    (one, other) => Number(other === DUTY_CHIEF) - Number(one === DUTY_CHIEF) || one.localeCompare(other),
  );
  return posts.map((post) => [post, intervals.filter((one) => one.post === post)]);
}

const TICKS = 6;
const STEPS_H = [1, 2, 3, 4, 6, 12, 24, 48, 120] as const;

/** Where the hours are written: whole hours from the start of the stretch, about six of them. */
export function ticksOf({ start, end }: Stretch): { at: number; left: number }[] {
  const hours = (end - start) / 3_600_000;
  const step = (STEPS_H.find((one) => hours / one <= TICKS) ?? 120) * 3_600_000;
  const first = Math.ceil(start / 3_600_000) * 3_600_000;
  const count = Math.max(0, Math.ceil((end - first) / step));
  return Array.from({ length: count }, (_, index) => first + index * step).map((at) => ({
    at,
    left: (100 * (at - start)) / (end - start),
  }));
}
