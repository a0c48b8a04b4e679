import type { AnomalyRead } from "@/kit/api/types";

const MINUTE = 60_000;
const BEFORE_MS = 30 * MINUTE;
const AFTER_MS = 15 * MINUTE;
const LONGEST_MS = 12 * 60 * MINUTE;

/** The stretch of time worth looking at: from half an hour before the anomaly to a quarter after its end. */
export function windowAround(anomaly: AnomalyRead, now: number): { from: string; to: string } {
  const began = Date.parse(anomaly.began_at);
  const ended = anomaly.cleared_at === null ? now : Date.parse(anomaly.cleared_at) + AFTER_MS;
  const to = Math.min(now, ended, began + LONGEST_MS);
  return { from: new Date(began - BEFORE_MS).toISOString(), to: new Date(to).toISOString() };
}

/** Whether a value is worse when it is lower. */
export function isBelow({ operator }: Pick<AnomalyRead, "operator">): boolean {
  return operator?.startsWith("<") ?? false;
}

/** Whether the limit is broken by a value. */
export function isBeyond({ operator, limit }: Pick<AnomalyRead, "operator" | "limit">, value: number): boolean {
  if (limit === null || operator === null) return false;
  if (operator.endsWith("=") && value === limit) return true;
  return isBelow({ operator }) ? value < limit : value > limit;
}
