import type { IncidentRead } from "@/kit/api/types";
import { countdown } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";

export type Waiting = Pick<IncidentRead, "state" | "next_escalation_at" | "exhausted">;

/**
 * How an open incident stands with its calls. `left`: until the next one, null: it is being made now. `exhausted`: all
 * have been called and nobody answers; the next call begins the plan anew. Null: nobody waits for a call.
 */
interface NextCall {
  left: string | null;
  exhausted: boolean;
}

export function nextCall({ state, next_escalation_at: at, exhausted }: Waiting, now: number): NextCall | null {
  if (state !== "open" || at === null) return null;
  const left = Date.parse(at) - now;
  return { left: left > 0 ? countdown(left) : null, exhausted };
}

export function useNextCall(incident: Waiting): NextCall | null {
  return nextCall(incident, useNow());
}
