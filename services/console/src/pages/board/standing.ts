import type { SiteDutyRead, SiteRead } from "@/kit/api/types";
import { byName } from "@/kit/sites/order";
import type { Health } from "./health";

/** How a site stands, the most pressing first: nobody on duty, incidents, something odd, nothing of that. */
export const STANDINGS = ["gap", "incidents", "odd", "quiet"] as const;
type Standing = (typeof STANDINGS)[number];

export interface SiteCard {
  site: SiteRead;
  onDuty: SiteDutyRead | undefined;
  health: Health;
}

export function standingOf({ onDuty, health }: Omit<SiteCard, "site">): Standing {
  if (onDuty?.people.length === 0) return "gap";
  if (health.worst !== null) return "incidents";
  const missing = onDuty?.absent.some(({ no_show }) => no_show) ?? false;
  return missing || health.rank > 0 ? "odd" : "quiet";
}

/** What needs somebody first; what is alike by name. */
export function byPressure(one: SiteCard, other: SiteCard): number {
  return (
    STANDINGS.indexOf(standingOf(one)) - STANDINGS.indexOf(standingOf(other)) ||
    other.health.rank - one.health.rank ||
    byName(one.site, other.site)
  );
}

/** How many sites stand how. */
export function counted(cards: readonly SiteCard[]): Record<Standing, number> {
  const counts: Record<Standing, number> = { gap: 0, incidents: 0, odd: 0, quiet: 0 };
  for (const card of cards) counts[standingOf(card)] += 1;
  return counts;
}
