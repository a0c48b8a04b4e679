/** The steps by which a company begins, in their order: each needs those before it. */
export const STEPS = ["site", "people", "shift", "station", "rule", "call"] as const;
export type StepName = (typeof STEPS)[number];

/** What there is already: nothing is kept of the steps themselves. */
export type Facts = Readonly<Record<StepName, boolean>>;

export const NOTHING: Facts = { site: false, people: false, shift: false, station: false, rule: false, call: false };

type StepState = "done" | "current" | "later";

export interface Step {
  name: StepName;
  state: StepState;
}

/** Which steps are done, and which is the next. Pure. */
export function stepsOf(facts: Facts): Step[] {
  const next = STEPS.find((name) => !facts[name]);
  return STEPS.map((name) => ({ name, state: facts[name] ? "done" : name === next ? "current" : "later" }));
}

export function countDone(facts: Facts): number {
  return STEPS.filter((name) => facts[name]).length;
}

export function isComplete(facts: Facts): boolean {
  return STEPS.every((name) => facts[name]);
}
