import { Problem } from "@/kit/api/problem";
import { FIGURES, wishedOver, type Figures, type FigureName, type Wishes } from "../figures";
import type { Kind, PolicyOf } from "../data";
import type { Sources } from "../sources";

type Read = Partial<Figures> & Pick<PolicyOf[Kind], "sources">;

/** What the fields show: what is wished, else what is given back as it is below, else what holds. */
export function shownOf(policy: Read, below: Partial<Figures> | undefined, wishes: Wishes): Partial<Figures> {
  const given = Object.entries(wishes).flatMap(([name, { to }]) =>
    to === "below" && below?.[name as FigureName] !== undefined ? [[name, below[name as FigureName]]] : [],
  );
  return wishedOver({ ...policy, ...Object.fromEntries(given) } as Partial<Figures>, wishes);
}

/** All that is the target's own once the wishes are stored; what is left out comes from below. */
export function ownOf(kind: Kind, scope: "site" | "site_type", policy: Read, wishes: Wishes): Partial<Figures> {
  const kept = FIGURES[kind].filter((name) => policy.sources[name]?.source === scope && wishes[name] === undefined);
  return wishedOver(Object.fromEntries(kept.map((name) => [name, policy[name]])), wishes);
}

/** The figures that are the target's own. */
export function ownNames(kind: Kind, scope: "site" | "site_type", sources: Sources): FigureName[] {
  return FIGURES[kind].filter((name) => sources[name]?.source === scope);
}

/** What a service says of single figures, by their names. */
export function refusals(error: unknown): Map<string, string> {
  if (!(error instanceof Problem)) return new Map();
  return new Map(error.mistakes.flatMap(({ loc, detail }) => (loc[0] === "body" ? [[String(loc[1]), detail]] : [])));
}
