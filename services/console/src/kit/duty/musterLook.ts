import type { SiteMuster, SiteRead } from "@/kit/api/types";
import { byName } from "@/kit/sites/order";

/** Where somebody should look first: the sites with most trouble, the others as people count them. */
export function troubleFirst(muster: readonly SiteMuster[], sites: Map<string, SiteRead>): SiteMuster[] {
  const name = (one: SiteMuster): { name: string } => ({ name: sites.get(one.site_id)?.name ?? "" });
  const weight = (one: SiteMuster): number => one.trouble + (one.late_leader ? 1 : 0);
  return muster.toSorted((one, other) => weight(other) - weight(one) || byName(name(one), name(other)));
}

/** How a state is to be read: well, to be looked at, or neither. */
export function lookOf(state: SiteMuster["people"][number]["state"]): "good" | "bad" | "waits" | "plain" {
  switch (state) {
    case "present":
      return "good";
    case "absent":
    case "unreachable":
    case "overdue":
      return "bad";
    case "late":
    case "overstaying":
      return "waits";
    case "away":
    case "replaced":
    case "expected":
      return "plain";
  }
}
