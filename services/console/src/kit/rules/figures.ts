import type { components } from "@/kit/api/schemas/monitoring";
import type { RuleRead } from "@/kit/api/types";
import { placeOf } from "@/kit/severity/severities";

type Schemas = components["schemas"];
export type Figures = Schemas["ThresholdFigures"] | Schemas["NoDataFigures"];

type RuleFigures = Pick<RuleRead, "kind" | "severity" | "name" | "operator" | "limit" | "clear" | "hold_s" | "after_s">;

/** The figures of a rule, stored or of a template, as they are sent. */
export function figuresOf(rule: RuleFigures): Figures {
  const { severity, name } = rule;
  if (rule.kind === "no_data") return { kind: "no_data", after_s: rule.after_s ?? 60, severity, name };
  return {
    kind: "threshold",
    operator: rule.operator ?? ">",
    limit: rule.limit ?? 0,
    clear: rule.clear,
    hold_s: rule.hold_s ?? 0,
    severity,
    name,
  };
}

/** Whether the clearing limit stands on the quiet side, as the service demands. */
export function clearFits(operator: ">" | ">=" | "<" | "<=", limit: number, clear: number | null | undefined): boolean {
  if (clear === null || clear === undefined) return true;
  return operator.startsWith(">") ? clear <= limit : clear >= limit;
}

/** Rules in the order people look for them: by series, the gravest first. */
export function bySeriesAndSeverity(one: RuleRead, other: RuleRead): number {
  return one.series.localeCompare(other.series) || placeOf(one.severity) - placeOf(other.severity);
}
