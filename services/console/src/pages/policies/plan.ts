import type { Severity } from "@/kit/api/types";
import { GRAVEST_FIRST } from "@/kit/severity/severities";

/** One moment at which people are called, seconds after the incident was opened. `round` and `step` count from 0. */
export interface Call {
  atS: number;
  round: number;
  step: number;
  notify: readonly Target[];
}

export interface Target {
  role?: string | null;
  staff_id?: string | null;
}

interface Step {
  after_s: number;
  notify: readonly Target[];
}

interface Figures {
  steps: readonly Step[];
  repeat: number;
  repeat_after_s: number;
}

/**
 * Who is called when, as long as nobody answers: the same arithmetic as incident-svc's escalations.domain.plan. A
 * step's `after_s` counts from the beginning of its round; the next round begins `repeat_after_s` after the last step.
 */
export function plan({ steps, repeat, repeat_after_s }: Figures): Call[] {
  const calls: Call[] = [];
  const length = (steps.at(-1)?.after_s ?? 0) + repeat_after_s;
  for (let round = 0; round <= repeat; round += 1) {
    steps.forEach(({ after_s, notify }, step) => calls.push({ atS: round * length + after_s, round, step, notify }));
  }
  return calls;
}

/** Mistakes in a draft, by the place they stand at; the service refuses the same. */
export type Mistake = { kind: "nobody"; step: number } | { kind: "earlier"; step: number } | { kind: "milder" };

export function mistakes(figures: Figures, levels: Record<Severity, number>): Mistake[] {
  const found: Mistake[] = [];
  figures.steps.forEach(({ after_s, notify }, step) => {
    if (notify.length === 0) found.push({ kind: "nobody", step });
    if (after_s < (figures.steps[step - 1]?.after_s ?? 0)) found.push({ kind: "earlier", step });
  });
  const inOrder = GRAVEST_FIRST.map((severity) => levels[severity]);
  if (inOrder.some((level, index) => level < (inOrder[index - 1] ?? level))) found.push({ kind: "milder" });
  return found;
}

/** The draft as the plan's clock shows it: 0:00, 3:00, 1:02:30. */
export function clock(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
