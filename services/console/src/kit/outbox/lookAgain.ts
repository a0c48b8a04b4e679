import type { QueryClient } from "@tanstack/react-query";
import { ON_DUTY } from "@/kit/duty/onDuty";
import { SITUATION } from "@/kit/leader/situation";
import { askAgain } from "./askAgain";

const CHANGED = [
  ["phone"],
  ["incidents"],
  ["incident"],
  ["attendance"],
  ["handovers"],
  ["duty-log"],
  ["meetings"],
  ["tasks"],
  ["keys"],
  ["inspections"],
  ["findings"],
  ON_DUTY,
  SITUATION,
] as const;

/** Ask anew for everything that others, or the person's own answers, change; until what is on the screen has come. */
export function lookAgain(cache: QueryClient): Promise<void> {
  return askAgain(cache, CHANGED);
}
