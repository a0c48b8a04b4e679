/** Filters under names of one's own. Pure: the page keeps them. */
export interface SavedFilter {
  name: string;
  /** What stands after the question mark. */
  query: string;
}

const MOST = 20;

/** Where they are kept for a person. */
export const kept = (personId: string): string => `farwatch.history-filters.${personId}`;

/** What was kept; nothing where that cannot be read. */
export function remembered(stored: string | null): SavedFilter[] {
  if (stored === null) return [];
  try {
    const found: unknown = JSON.parse(stored);
    return Array.isArray(found) ? found.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** With one more; one of that name gives way. */
export function saved(filters: readonly SavedFilter[], one: SavedFilter): SavedFilter[] {
  return [...without(filters, one.name), one].slice(-MOST);
}

export function without(filters: readonly SavedFilter[], name: string): SavedFilter[] {
  return filters.filter((one) => one.name !== name);
}

function isSaved(value: unknown): value is SavedFilter {
  if (typeof value !== "object" || value === null || !("name" in value) || !("query" in value)) return false;
  return typeof value.name === "string" && typeof value.query === "string";
}
