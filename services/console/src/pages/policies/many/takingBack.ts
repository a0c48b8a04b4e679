import type { Kind } from "../data";
import type { FigureName, Wishes } from "../figures";
import type { Order, Outcome, OutcomeRow } from "./data";

/**
 * The orders that take a change for many sites back. Sites that had the same of their own before are one order. Each
 * site is named with the version that the change has left, so that who has changed it since is not overruled; what was
 * planned for a later time is taken back from that time on.
 */
export function takingBack(kind: Kind, { rows }: Outcome, from: number | null): Order[] {
  const orders = new Map<string, Order & { sites: { site_id: string; version: number }[] }>();
  for (const row of rows.filter(({ outcome }) => outcome === "changed")) {
    const wishes = wishesBefore(row);
    const key = JSON.stringify(wishes);
    const order = orders.get(key) ?? { kind, wishes, from, sites: [] };
    order.sites.push({ site_id: row.site_id, version: row.version });
    orders.set(key, order);
  }
  return [...orders.values()];
}

/** What was a site's own gets its value again; what came from below comes from there again. */
function wishesBefore({ changes }: OutcomeRow): Wishes {
  return Object.fromEntries(
    changes.map(({ name, before, before_source }) => [
      name as FigureName,
      before_source === "site" ? { to: "value", value: before } : { to: "below" },
    ]),
  );
}
