const USUAL_MIN = [5, 10, 15, 30, 60, 120, 240];

/** The lengths that are offered, in minutes, up to the longest that the site allows. */
export function lengthsUpTo(limitMin: number): number[] {
  const fitting = USUAL_MIN.filter((one) => one < limitMin);
  return [...fitting.slice(-3), limitMin];
}
