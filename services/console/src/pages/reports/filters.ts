import { useSearchParams } from "react-router";

export type ReportState = "draft" | "submitted";

/** Which reports are listed; it stands in the address. Moments are ISO. */
export interface Filters {
  site: string | null;
  state: ReportState | null;
  fromDay: string;
  toDay: string;
  from: string | null;
  to: string | null;
}

const DAY_MS = 86_400_000;

export function filtersOf(query: URLSearchParams): Filters {
  const state = query.get("state");
  const fromDay = query.get("from") ?? "";
  const toDay = query.get("to") ?? "";
  return {
    site: query.get("site"),
    state: state === "draft" || state === "submitted" ? state : null,
    fromDay,
    toDay,
    from: momentOf(fromDay, 0),
    to: momentOf(toDay, DAY_MS),
  };
}

export function useReportFilters() {
  const [query, setQuery] = useSearchParams();
  const change = (name: string, value: string | null): void =>
    setQuery(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null || value === "") after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return { filters: filtersOf(query), any: query.size > 0, change, clear: () => setQuery({}, { replace: true }) };
}

/** The start of a day of the reader's calendar, or so much later; null where it is none. */
function momentOf(day: string, later: number): string | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00`).getTime() : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at + later).toISOString();
}
