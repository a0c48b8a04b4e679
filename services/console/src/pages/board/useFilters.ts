import { useCallback, useMemo } from "react";
import { useAddress } from "@/kit/address";
import { LIVE_STATES } from "@/kit/incidents/live";
import { GRAVEST_FIRST } from "@/kit/severity/severities";
import type { Filters } from "./incidents";

/** The filters of the address; a link to a filtered board shows the same board. */
export function useFilters(): [Filters, (change: Partial<Filters>) => void] {
  const { query, change } = useAddress();
  const filters = useMemo<Filters>(
    () => ({
      site: query.getAll("site"),
      severity: GRAVEST_FIRST.filter((one) => query.getAll("severity").includes(one)),
      state: LIVE_STATES.filter((one) => query.getAll("state").includes(one)),
      text: query.get("q") ?? "",
    }),
    [query],
  );
  const set = useCallback(
    ({ text, ...lists }: Partial<Filters>) => change({ ...lists, ...(text === undefined ? {} : { q: text }) }),
    [change],
  );
  return [filters, set];
}
