import type { TFunction } from "i18next";
import type { Language } from "@/kit/i18n/language";
import { span } from "@/kit/time/span";
import type { Figures } from "./figures";

const OPERATORS = { ">": "gt", ">=": "gte", "<": "lt", "<=": "lte" } as const;

/** What a rule does, as people would say it. `t` speaks the namespace "sites". */
export function ruleWords(figures: Figures, unit: string, t: TFunction<"sites">, language: Language): string {
  const severity = t(`kit:severity.${figures.severity}`);
  if (figures.kind === "no_data") {
    return t("rule.words.noData", { after: span(figures.after_s, language), severity });
  }
  const operator = OPERATORS[figures.operator];
  const measured = (value: number): string => (unit ? `${value} ${unit}` : String(value));
  return t(figures.hold_s > 0 ? "rule.words.held" : "rule.words.atOnce", {
    beyond: t(`rule.words.beyond.${operator}`, { limit: measured(figures.limit) }),
    back: t(`rule.words.back.${operator}`, { clear: measured(figures.clear ?? figures.limit) }),
    hold: span(figures.hold_s, language),
    severity,
  });
}
