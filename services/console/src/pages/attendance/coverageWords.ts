import { useTranslation } from "react-i18next";
import { useLanguage } from "@/kit/i18n/language";
import { span } from "@/kit/time/span";

/** A share of the time; 100 % only where nothing is missing. */
export function usePercent() {
  const language = useLanguage();
  const format = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2, roundingMode: "floor" });
  return (percent: number | null) => (percent === null ? "–" : format.format(percent / 100));
}

/** How often, and how long in all. */
export function useTimes() {
  const { t } = useTranslation("coverage");
  const language = useLanguage();
  return (count: number, seconds: number) =>
    count === 0 ? t("none") : t("times", { count, time: span(seconds, language) });
}
