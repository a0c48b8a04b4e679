/** The range of a value axis: all readings, the nearest limit above and below them, rounded to whole steps. */
export function extent(
  readings: readonly { min: number; max: number }[],
  limits: readonly number[],
): { min: number; max: number; interval: number } {
  const low = Math.min(...readings.map(({ min }) => min), ...(readings.length === 0 ? limits : []));
  const high = Math.max(...readings.map(({ max }) => max), ...(readings.length === 0 ? limits : []));
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { min: 0, max: 1, interval: 0.5 };
  const above = Math.min(...limits.filter((limit) => limit > high));
  const below = Math.max(...limits.filter((limit) => limit < low));
  const bottom = Number.isFinite(below) ? below : low;
  const top = Number.isFinite(above) ? above : high;
  const interval = roundStep((top - bottom || Math.abs(top) || 1) / 4);
  return {
    min: tidy((Math.ceil(bottom / interval) - 1) * interval),
    max: tidy((Math.floor(top / interval) + 1) * interval),
    interval,
  };
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return tidy(([1, 2, 5, 10].find((one) => one * power >= step) ?? 10) * power);
}

function tidy(value: number): number {
  return Number(value.toPrecision(10));
}
