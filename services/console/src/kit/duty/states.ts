import type { ShiftRead } from "@/kit/api/types";

/** Whether the shift is over: ended by somebody or by the clock, or never begun by anybody. */
export function isOver({ state }: Pick<ShiftRead, "state">): boolean {
  return state === "closed" || state === "lapsed";
}
