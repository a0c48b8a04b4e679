import { CATALOGUE, type PlainFigures, type PlainKind } from "./catalogue";
import type { Draft, Kind } from "./data";
import type { DeliveryDraft } from "./useDeliveryDraft";

export type Figures = Draft & DeliveryDraft & PlainFigures;
export type FigureName = keyof Figures;

const plain = (kind: PlainKind): readonly FigureName[] => Object.keys(CATALOGUE[kind]) as FigureName[];

/** The figures of each kind of policy, in the order of the page. */
export const FIGURES: Readonly<Record<Kind, readonly FigureName[]>> = {
  escalation: [
    "steps",
    "repeat",
    "repeat_after_s",
    "reescalate_every_s",
    "acknowledged_limit_s",
    "quiet_s",
    "undo_s",
    "sos_again_s",
    "opens_from",
    "levels",
    "auto_resolve",
    "reason_from",
  ] satisfies (keyof Draft)[],
  delivery: [
    "urgent",
    "routine",
    "persist_s",
    "storm",
    "link_ttl_s",
    "answer_hold_s",
  ] satisfies (keyof DeliveryDraft)[],
  duty: plain("duty"),
  monitoring: plain("monitoring"),
  report: plain("report"),
};

/** What is wanted of one figure: a value, or that of the site's type, else the default, again. */
export type Wish = { to: "value"; value: unknown } | { to: "below" };
/** What is not named stays. */
export type Wishes = Partial<Record<FigureName, Wish>>;

/** The wishes with another one of this figure, or without any. */
export function wishing(wishes: Wishes, name: FigureName, wish: Wish | undefined): Wishes {
  const others: Wishes = Object.fromEntries(Object.entries(wishes).filter(([other]) => other !== name));
  return wish ? { ...others, [name]: wish } : others;
}

/** The change as a service takes it for many sites. */
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
