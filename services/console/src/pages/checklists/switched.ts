interface Policy {
  sources: Readonly<Record<string, { source: string }>>;
}

/** The figures of a site with its checklists on or off: what is left out of a change comes from its type again. */
export function switched(policy: Policy, on: boolean): Record<string, unknown> {
  const own = Object.entries(policy).filter(([name]) => policy.sources[name]?.source === "site");
  return { ...Object.fromEntries(own), checklists_on: on };
}
