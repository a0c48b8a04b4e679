import type { BusinessFilters } from "@/kit/business/data";
import { isDay, type Day } from "@/kit/time/days";

export function businessFiltersOf(query: URLSearchParams): BusinessFilters {
  const day = (name: string): Day | null => {
    const text = query.get(name);
    return isDay(text) ? text : null;
  };
  return { site: query.get("site"), from: day("from"), to: day("to") };
}

/** Whether the list is narrowed at all. */
export function narrowed(filters: BusinessFilters): boolean {
  return Object.values(filters).some((value) => value !== null);
}
