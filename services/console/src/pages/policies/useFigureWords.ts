import { useTranslation } from "react-i18next";
import { useLanguage } from "@/kit/i18n/language";
import { GRAVEST_FIRST } from "@/kit/severity/severities";
import { useStaff } from "@/kit/sites/sites";
import { span } from "@/kit/time/span";
import { callWords } from "./callWords";
import { specOf, type Spec } from "./catalogue";
import { isDuration } from "./durations";
import { useTargetName } from "./targetName";
import type { Figures } from "./figures";

/** A figure's value as people say it, on one line. */
export function useFigureWords(): (name: string, value: unknown) => string {
  const { t } = useTranslation("policies");
  const language = useLanguage();
  const nameOf = useTargetName({ staff: useStaff() });
  const parts: { [Name in keyof Figures]?: (value: Figures[Name]) => string } = {
    steps: (steps) =>
      steps
        .map(
          ({ after_s, notify }) =>
            callWords({ atS: after_s, notify }, t, language) + notify.map(nameOf).join(t("reading.and")),
        )
        .join(t("many.then")),
    repeat: (rounds) => t("many.rounds", { count: rounds }),
    levels: (levels) =>
      GRAVEST_FIRST.map((one) => `${t(`kit:severity.${one}`)} ${t(`kit:level.${levels[one]}`)}`).join(
        t("reading.comma"),
      ),
    opens_from: (severity) => t("many.from", { severity: t(`kit:severity.${severity}`) }),
    reason_from: (severity) =>
      severity === "never" ? t("levels.reasonNever") : t("many.from", { severity: t(`kit:severity.${severity}`) }),
    auto_resolve: (does) => t(does ? "many.yes" : "many.no"),
    urgent: retry,
    routine: retry,
    storm: ({ window_s, individual, critical }) =>
      t("many.storm", { window: span(window_s, language), individual, critical }),
  };
  function retry({ tries, backoff_s, budget_s }: Figures["urgent"]): string {
    return t("many.retry", { tries, pauses: backoff_s.join(", "), budget: span(budget_s, language) });
  }
  function plain(spec: Spec, value: unknown): string {
    if (spec.is === "switch") return t(value ? "many.yes" : "many.no");
    if (spec.is === "count") return String(value);
    if (spec.is === "duration") return span((value as number) * spec.unit_s, language);
    const each = value as Record<string, number>;
    return GRAVEST_FIRST.filter((one) => one in each)
      .map((one) => `${t(`kit:severity.${one}`)} ${span(each[one] ?? 0, language)}`)
      .join(t("reading.comma"));
  }
  return (name, value) => {
    if (isDuration(name)) return span(value as number, language);
    const spec = specOf(name);
    if (spec) return plain(spec, value);
    const say = parts[name as keyof Figures] as ((value: unknown) => string) | undefined;
    return say ? say(value) : JSON.stringify(value);
  };
}
