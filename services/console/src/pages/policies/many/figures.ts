import type { Draft } from "../data";
import type { DeliveryDraft } from "../useDeliveryDraft";

/** The policies that are set for many sites, each by a service of its own, and their figures in the order of the page. */
export const FIGURES = {
  escalation: [
    "steps",
    "repeat",
    "repeat_after_s",
    "reescalate_every_s",
    "acknowledged_limit_s",
    "quiet_s",
    "undo_s",
    "opens_from",
    "levels",
    "auto_resolve",
    "reason_from",
  ],
  delivery: ["urgent", "routine", "persist_s", "storm", "link_ttl_s", "answer_hold_s"],
} as const satisfies { escalation: readonly (keyof Draft)[]; delivery: readonly (keyof DeliveryDraft)[] };

export type Kind = keyof typeof FIGURES;
export const KINDS = Object.keys(FIGURES) as Kind[];
export type Figures = Draft & DeliveryDraft;
export type FigureName = keyof Figures;

/** What is wanted of one figure: a value, or that of each site's type again. What is not named stays. */
export type Wish = { to: "value"; value: unknown } | { to: "below" };
export type Wishes = Partial<Record<FigureName, Wish>>;

/** The change as the service takes it. */
export function changeOf(wishes: Wishes, kind: Kind): { values: Partial<Figures>; unset: FigureName[] } {
  const named = FIGURES[kind].flatMap((name) => {
    const wish = wishes[name];
    return wish ? [{ name, wish }] : [];
  });
  return {
    values: Object.fromEntries(
      named.flatMap(({ name, wish }) => (wish.to === "value" ? [[name, wish.value] as const] : [])),
    ),
    unset: named.flatMap(({ name, wish }) => (wish.to === "below" ? [name] : [])),
  };
}

/** The figures with what is wished over them: what the fields show. */
export function wishedOver(figures: Partial<Figures>, wishes: Wishes): Partial<Figures> {
  const wished = Object.entries(wishes).flatMap(([name, wish]) => (wish.to === "value" ? [[name, wish.value]] : []));
  return { ...figures, ...Object.fromEntries(wished) } as Partial<Figures>;
}
