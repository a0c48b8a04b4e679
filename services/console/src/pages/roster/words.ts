import type { Language } from "@/kit/i18n/language";
import { dayInWords } from "@/kit/time/calendar";
import type { Day } from "@/kit/time/days";
import type { View } from "./useView";

/** The weekday, short: 周一, Mon. */
export function weekday(day: Day, language: Language, style: "short" | "narrow" = "short"): string {
  return dayInWords(day, language, { weekday: style });
}

/** Month and day: 11月23日, Nov 23. */
export function monthDay(day: Day, language: Language): string {
  return dayInWords(day, language, { month: "short", day: "numeric" });
}

/** The stretch on the screen: 2026年11月, 2026年11月23日 – 11月29日, Nov 23, 2026 – Nov 29. */
export function periodName({ period, days }: View, language: Language): string {
  const first = days[0] ?? "";
  const last = days.at(-1) ?? "";
  if (period === "month") return dayInWords(first, language, { year: "numeric", month: "long" });
  return `${dayInWords(first, language, { year: "numeric", month: "short", day: "numeric" })} – ${monthDay(last, language)}`;
}
