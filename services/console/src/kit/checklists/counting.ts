import type { ChecklistSummary } from "@/kit/api/types";

/** The checklists for sites whose type has none of its own of a kind and post. */
export const ANY_SITE = "default";

type Owned = Pick<ChecklistSummary, "kind" | "post" | "site_id" | "site_type" | "active">;

/** Those that count at a site: its additions, and for each kind and post those of its type, else those for any site. */
export function countingAt<T extends Owned>(checklists: readonly T[], siteId: string, siteType: string): T[] {
  const typed = new Set(
    checklists
      .filter(({ active, site_id, site_type }) => active && site_id === null && site_type === siteType)
      .map(({ kind, post }) => `${kind} ${post}`),
  );
  return checklists.filter(
    ({ site_id, site_type, kind, post }) =>
      site_id === siteId ||
      (site_id === null && (site_type === siteType || (site_type === ANY_SITE && !typed.has(`${kind} ${post}`)))),
  );
}
