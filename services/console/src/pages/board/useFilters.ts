import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { IncidentState, Severity } from "@/kit/api/types";
import type { Filters } from "./incidents";

const SEVERITIES: readonly string[] = ["critical", "major", "minor", "info"] satisfies Severity[];
const STATES: readonly string[] = ["open", "acknowledged"] satisfies IncidentState[];

/** The filters of the address; a link to a filtered board shows the same board. */
export function useFilters(): [Filters, (change: Partial<Filters>) => void] {
  const [query, setQuery] = useSearchParams();
  const filters = useMemo<Filters>(
    () => ({
      site: query.getAll("site"),
      severity: query.getAll("severity").filter((one): one is Severity => SEVERITIES.includes(one)),
      state: query.getAll("state").filter((one): one is IncidentState => STATES.includes(one)),
      text: query.get("q") ?? "",
    }),
    [query],
  );
  const change = useCallback(
    (changed: Partial<Filters>) => setQuery(addressOf({ ...filters, ...changed }), { replace: true }),
    [filters, setQuery],
  );
  return [filters, change];
}

export function addressOf({ site, severity, state, text }: Filters): URLSearchParams {
  return new URLSearchParams([
    ...site.map((one) => ["site", one]),
    ...severity.map((one) => ["severity", one]),
    ...state.map((one) => ["state", one]),
    ...(text ? [["q", text]] : []),
  ]);
}
