import type { ShiftRead } from "@/kit/api/types";
import type { Language } from "@/kit/i18n/language";
import { dayInWords } from "@/kit/time/calendar";
import { dayIn } from "@/kit/time/days";

/** The day a shift begins on at its site, as people say it, and whether it ends on a later one. */
export function shiftDay(
  shift: Pick<ShiftRead, "starts_at" | "ends_at">,
  zone: string,
  language: Language,
): { day: string; nextDay: boolean } {
  const first = dayIn(shift.starts_at, zone);
  const day = dayInWords(first, language, { month: "numeric", day: "numeric", weekday: "short" });
  // A shift that ends at midnight ends on its own day.
  const lastMoment = Date.parse(shift.ends_at) - 1;
  return { day, nextDay: first !== dayIn(lastMoment, zone) };
}
