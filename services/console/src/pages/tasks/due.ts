const HOUR_MS = 3_600_000;
const QUARTER_MS = HOUR_MS / 4;

/** What is offered as the time by which a new task is done: in two hours, to the quarter, and within the shift. */
export function dueBy(now: number, shiftEnds: number): number {
  const offered = Math.ceil((now + 2 * HOUR_MS) / QUARTER_MS) * QUARTER_MS;
  return shiftEnds > now ? Math.min(offered, shiftEnds) : offered;
}
