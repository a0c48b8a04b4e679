const LONGEST_STEPS = 3;

/**
 * Whether a line is broken before a reading: where the distance to the one before is much longer than both the usual
 * distance and `stepMs`. Takes the times of the readings (ms), oldest first.
 */
export function breaks(times: readonly number[], stepMs = 0): (index: number) => boolean {
  const longest = LONGEST_STEPS * Math.max(stepMs, usualDistance(times));
  return (index) => index > 0 && (times[index] ?? 0) - (times[index - 1] ?? 0) > longest;
}

function usualDistance(times: readonly number[]): number {
  const distances = times.slice(1).map((at, index) => at - (times[index] ?? at));
  return distances.toSorted((one, other) => one - other)[Math.floor(distances.length / 2)] ?? 0;
}
