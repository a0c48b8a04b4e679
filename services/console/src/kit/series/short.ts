/** A reading as people read it: at most four significant places behind the point's beginning. */
export function short(value: number): string {
  return String(Number(value.toPrecision(Math.abs(value) >= 1000 ? 6 : 4)));
}
