import type { Language } from "@/kit/i18n/language";
import type { Day } from "@/kit/time/days";

/** A calendar day in words, as the parts ask for: 周一, 11月23日, Nov 23, 2026. */
export function dayInWords(day: Day, language: Language, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { timeZone: "UTC", ...parts }).format(new Date(day));
}
