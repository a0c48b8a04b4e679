import { offsetMs } from "@/kit/time/zone";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [1, 2, 5, 10, 15, 30]
  .map((one) => one * MINUTE)
  .concat(
    [1, 2, 3, 6, 12].map((one) => one * HOUR),
    [1, 2, 7].map((one) => one * DAY),
  );

/** Where the time axis has its marks: round times of the zone's own clock, about `most` of them (ms). */
export function ticks(start: number, end: number, zone: string, most: number): { at: number[]; step: number } {
  const step = STEPS.find((one) => (end - start) / one <= most) ?? 7 * DAY;
  const shift = offsetMs(start, zone);
  const at: number[] = [];
  for (let next = Math.ceil((start + shift) / step) * step - shift; next <= end; next += step) at.push(next);
  return { at, step };
}
