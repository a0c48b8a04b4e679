/** A rate as it is read: rounded down, so that only what was online all the time is 100 %. None: a dash. */
export function percent(rate: number | null): string {
  return rate === null ? "—" : `${(Math.floor(rate * 1000) / 10).toFixed(1)} %`;
}
