import type { components } from "@/kit/api/schemas/notify";

export type RetryFigures = components["schemas"]["RetryFigures"];

/**
 * When a channel that keeps failing is tried before the next one joins it, seconds after the first time: the same
 * arithmetic as notify-svc's deliveries.domain. The last pause repeats; the next channel joins by `budget_s`.
 */
export function triesOf({ tries, backoff_s, budget_s }: RetryFigures): number[] {
  const moments = [0];
  while (moments.length < tries) {
    const pause = backoff_s[Math.min(moments.length, backoff_s.length) - 1] ?? 0;
    const next = (moments.at(-1) ?? 0) + pause;
    if (next > budget_s) break;
    moments.push(next);
  }
  return moments;
}

const LONGEST_PAUSE_S = 30;

/** The pauses written in a field, seconds: "2, 8" or "2、8"; empty where it makes no sense. */
export function pausesOf(text: string): number[] {
  const pauses = text.split(/[\s,，、]+/).flatMap((one) => (one === "" ? [] : [Number(one)]));
  return pauses.every((one) => one > 0 && one <= LONGEST_PAUSE_S) ? pauses : [];
}
