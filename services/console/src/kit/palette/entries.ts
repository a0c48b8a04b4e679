import type { IncidentRead, SiteRead, StaffRead } from "@/kit/api/types";
import { pathTo } from "@/kit/paths";
import { byName } from "@/kit/sites/order";

const KINDS = ["incident", "page", "site", "person"] as const;

/** What the palette can go to. */
export interface Entry {
  kind: (typeof KINDS)[number];
  id: string;
  label: string;
  /** What tells it from others of that name. */
  detail: string;
  path: string;
}

const MOST_OF_A_KIND = 6;
const NUMBER = /^fw-(\d{4})-(\d+)$/i;
const DIGITS = /^\d{1,9}$/;

/** The incident number somebody has typed: whole, or only its last part, of this year then. Null where it is none. */
export function numberIn(text: string, year: number): string | null {
  const typed = text.trim();
  const [, ofYear, last] = NUMBER.exec(typed) ?? [];
  if (ofYear && last) return `FW-${ofYear}-${last.padStart(6, "0")}`;
  return DIGITS.test(typed) ? `FW-${year}-${typed.padStart(6, "0")}` : null;
}

/** The entries in which every word of the text stands, those that begin with it first; a few of each kind. */
export function found(entries: readonly Entry[], text: string): Entry[] {
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = entries.filter((entry) => {
    const said = `${entry.label} ${entry.detail}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
  const begins = ({ label }: Entry): number => Number(!label.toLowerCase().startsWith(words[0] ?? ""));
  return KINDS.flatMap((kind) =>
    fitting
      .filter((entry) => entry.kind === kind)
      .toSorted((one, other) => begins(one) - begins(other))
      .slice(0, MOST_OF_A_KIND),
  );
}

export function ofIncidents(incidents: readonly IncidentRead[], sites: Map<string, SiteRead>): Entry[] {
  return incidents.map(({ id, number, title, site_id }) => ({
    kind: "incident",
    id,
    label: title,
    detail: [number, sites.get(site_id)?.name].filter(Boolean).join(" · "),
    path: pathTo.incident(id),
  }));
}

export function ofSites(sites: Iterable<SiteRead>): Entry[] {
  return [...sites]
    .toSorted(byName)
    .map(({ id, name, code }) => ({ kind: "site", id, label: name, detail: code, path: pathTo.site(id) }));
}

/** People stand in the roster; who belongs to one site only is shown at it. */
export function ofPeople(staff: Iterable<StaffRead>): Entry[] {
  return [...staff]
    .filter(({ active }) => active)
    .toSorted(byName)
    .map(({ id, name, code, phone, site_ids }) => ({
      kind: "person",
      id,
      label: name,
      detail: [code, phone].filter(Boolean).join(" · "),
      path: pathTo.roster({ rows: "people", site: site_ids.length === 1 ? site_ids[0] : undefined }),
    }));
}
