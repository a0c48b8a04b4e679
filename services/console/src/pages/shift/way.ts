import type { ShiftRead } from "@/kit/api/types";

type State = ShiftRead["state"];

const USUAL: readonly State[] = ["planned", "published", "preparing", "open", "closing", "closed", "archived"];

/** The way a shift goes, as it went for this one: an exception stands where it opened, what broke it off comes last. */
export function wayOf(shift: Pick<ShiftRead, "state" | "exceptions" | "started_at">): readonly State[] {
  const { state, exceptions, started_at } = shift;
  if (state === "cancelled" || state === "lapsed") return ["planned", "published", state];
  if (state === "archived" && started_at === null) return ["planned", "published", "lapsed", state];
  return USUAL.map((one) => (one === "open" && exceptions !== null ? "open_with_exception" : one));
}
