import type { QueryClient } from "@tanstack/react-query";
import { ON_DUTY } from "@/kit/duty/onDuty";
import { SITUATION } from "@/kit/leader/situation";

/** Ask anew for everything that others, or the person's own answers, change. */
export function lookAgain(cache: QueryClient): Promise<unknown> {
  return Promise.all(
    [
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
    ].map((queryKey) => cache.invalidateQueries({ queryKey })),
  );
}
