import type { ShiftRead } from "@/kit/api/types";

type State = ShiftRead["state"];
type Stands = Pick<ShiftRead, "state">;

/** What a state means to everything that follows the shift, as roster-svc has it. */
type Phase = "planned" | "published" | "open" | "closed";

const PHASES: Record<State, Phase> = {
  planned: "planned",
  published: "published",
  preparing: "published",
  open: "open",
  open_with_exception: "open",
  closing: "open",
  closed: "closed",
  lapsed: "closed",
  cancelled: "closed",
  archived: "closed",
};

/** The states of a shift that runs. */
export const RUNNING: State[] = ["open", "open_with_exception", "closing"];

export function phaseOf({ state }: Stands): Phase {
  return PHASES[state];
}

/** Whether it binds its people and has not been started. */
export function isToBegin(shift: Stands): boolean {
  return phaseOf(shift) === "published";
}

export function isRunning(shift: Stands): boolean {
  return phaseOf(shift) === "open";
}

/** Whether the shift is over: ended by somebody or by the clock, never begun by anybody, or given up. */
export function isOver(shift: Stands): boolean {
  return phaseOf(shift) === "closed";
}
