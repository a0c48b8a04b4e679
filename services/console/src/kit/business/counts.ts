/** What is typed for each kind; empty: not counted. Pure. */
export type Typed = Readonly<Record<string, string>>;

/** The counts to send; null where something is no whole number from 0 up. */
export function countsOf(typed: Typed, kinds: readonly string[]): { kind_id: string; count: number }[] | null {
  const given = kinds.flatMap((kind_id) => {
    const text = (typed[kind_id] ?? "").trim();
    return text === "" ? [] : [{ kind_id, count: /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN }];
  });
  return given.some(({ count }) => !(count <= 1_000_000)) ? null : given;
}
