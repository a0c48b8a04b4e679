import type { components } from "@/kit/api/schemas/notify";

type Source = components["schemas"]["SourceRead"];
export type Sources = Readonly<Record<string, Source>>;

/** The names of the figures that each site has of its own, of the list of their newest versions. */
export function ownFigures(
  versions: readonly Pick<components["schemas"]["VersionRead"], "scope_id" | "values">[],
): Map<string, string[]> {
  const found = versions.map(({ scope_id, values }) => [scope_id, Object.keys(values)] as const);
  return new Map(found.filter(([, names]) => names.length > 0).map(([id, names]) => [id, [...names]]));
}

/** Whether the site has any value of its own. */
export function hasOwn(sources: Sources): boolean {
  return Object.values(sources).some(({ source }) => source === "site");
}

/**
 * What is stored for the site: the values that are its own already, and those that were changed here. The rest is left
 * out, so that it goes on coming from the site's type or the defaults.
 */
export function ownOf<D extends object>(draft: D, stored: D, sources: Sources): Partial<D> {
  const kept = Object.entries(draft).filter(
    ([name, value]) =>
      sources[name]?.source === "site" || JSON.stringify(value) !== JSON.stringify(stored[name as keyof D]),
  );
  return Object.fromEntries(kept) as Partial<D>;
}
