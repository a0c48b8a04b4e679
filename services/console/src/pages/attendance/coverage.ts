import type { CoverageRead, SiteCoverage } from "@/kit/api/types";
import { isDay, type Day } from "@/kit/time/days";

/** Whose proof is shown, of which days of the site's calendar; null: the last seven. */
export interface CoverageFilters {
  site: string | null;
  from: Day | null;
  to: Day | null;
}

export function coverageFiltersOf(query: URLSearchParams): CoverageFilters {
  const day = (name: string): Day | null => {
    const value = query.get(name);
    return isDay(value) ? value : null;
  };
  return { site: query.get("site"), from: day("from"), to: day("to") };
}

export const daysOf = ({ from, to }: CoverageFilters) => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) });

/** Who has too few people now first, then the least covered; who need not be watched last. */
export function worstFirst(all: readonly SiteCoverage[]): SiteCoverage[] {
  const rank = (one: SiteCoverage): number => {
    if (one.gap_since !== null) return -1;
    return one.percent ?? (one.needed > 0 ? 101 : 102);
  };
  return [...all].sort((one, other) => rank(one) - rank(other));
}

/** Where a stretch lies in its day, as shares of it in per cent. */
export function placeOf(day: CoverageRead["days"][number], stretch: { since: string; until: string }) {
  const [from, to] = [Date.parse(day.since), Date.parse(day.until)];
  const share = (at: string) => ((Date.parse(at) - from) / (to - from)) * 100;
  return { left: share(stretch.since), width: share(stretch.until) - share(stretch.since) };
}
