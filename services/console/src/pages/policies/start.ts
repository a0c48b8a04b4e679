/** When a change begins to count: at once, or at a moment to come (milliseconds; null: none that is understood). */
export interface Start {
  later: boolean;
  at: number | null;
}

export const AT_ONCE: Start = { later: false, at: null };

/** Why the service would refuse it; null where it would not. */
export function startWrong({ later, at }: Start, now: number): "missing" | "past" | null {
  if (!later) return null;
  if (at === null) return "missing";
  return at <= now ? "past" : null;
}

/** As it is sent: milliseconds, null for at once. */
export function momentOf({ later, at }: Start): number | null {
  return later ? at : null;
}
