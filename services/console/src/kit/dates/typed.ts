import { addDays, daysBetween, daysOf, isDay, monthsLater, type Day } from "@/kit/time/days";

/** What people mean by the days and times they type, in Chinese, in English and in figures. Pure. */

const WORDS: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  昨天: -1,
  昨日: -1,
  yesterday: -1,
  今天: 0,
  今日: 0,
  today: 0,
  明天: 1,
  明日: 1,
  tomorrow: 1,
  后天: 2,
  大后天: 3,
};
const WEEKS: Readonly<Record<string, number>> = { 上: -1, last: -1, 本: 0, 这: 0, this: 0, 下: 1, next: 1 };
const NOW = { "zh-CN": "现在", en: "now" };
const NOON = { "zh-CN": "中午", en: "noon" };
/** Sunday has two names in Chinese. */
const WEEKDAYS = {
  "zh-CN": ["一二三四五六日", "一二三四五六天"],
  en: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
};
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const AFTERNOON = /^(?:中午|下午|傍晚|晚上|晚)/;
const MORNING = /^(?:凌晨|早上|早|上午)/;

interface Bounds {
  min?: Day | null | undefined;
  max?: Day | null | undefined;
}

/** The day somebody means; null where nobody can tell. Without a year or a month it is the nearest one, within the bounds. */
export function typedDay(text: string, today: Day, bounds: Bounds = {}): Day | null {
  const plain = tidy(text);
  const relative = WORDS[plain] ?? (/^[+-]\d{1,3}$/.test(plain) ? Number(plain) : undefined);
  if (relative !== undefined) return addDays(today, relative);
  return wholeDay(plain) ?? ofAMonth(plain, today, bounds) ?? ofTheWeek(plain, today);
}

/** The time somebody means, such as "08:30"; "24:00" is the end of a day. `now`: what the clock shows. */
export function typedTime(text: string, now: string): string | null {
  const plain = tidy(text);
  if (Object.values(NOW).includes(plain)) return now;
  if (Object.values(NOON).includes(plain)) return "12:00";
  const late = AFTERNOON.test(plain) || /p\.?m\.?$/.test(plain);
  const early = MORNING.test(plain) || /a\.?m\.?$/.test(plain);
  const figures = plain
    .replace(AFTERNOON, "")
    .replace(MORNING, "")
    .replace(/ ?[ap]\.?m\.?$/, "")
    .trim();
  const [, hour, minute] =
    /^(\d{1,2})(?:[:.点时h](\d\d))?分?$/.exec(figures.replace(/[点时]半$/, ":30").replace(/[点时h]$/, "")) ??
    /^(\d{1,2})(\d\d)$/.exec(figures) ??
    [];
  if (hour === undefined) return null;
  const hours = onTheDial(Number(hour), { early, late });
  const minutes = Number(minute ?? 0);
  if (minutes > 59 || hours * 60 + minutes > 24 * 60) return null;
  return `${two(hours)}:${two(minutes)}`;
}

function onTheDial(hour: number, { early, late }: { early: boolean; late: boolean }): number {
  if (late && hour < 12) return hour + 12;
  return early && hour === 12 ? 0 : hour;
}

/** Full-width figures and signs become plain ones. */
function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‐-―−]/g, "-")
    .replaceAll("。", ".")
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ");
}

function wholeDay(plain: string): Day | null {
  const [, year, month, day] =
    /^(\d{4})[-/. 年](\d{1,2})[-/. 月](\d{1,2})[日号]?$/.exec(plain) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(plain) ?? [];
  return year === undefined ? null : real(`${year}-${two(month)}-${two(day)}`);
}

/** A day without its year, or without its month too. */
function ofAMonth(plain: string, today: Day, bounds: Bounds): Day | null {
  const [, named, ofNamed] = /^([a-z]{3,9})\.? (\d{1,2})$/.exec(plain) ?? [];
  const [, ofLater, later] = /^(\d{1,2}) ([a-z]{3,9})$/.exec(plain) ?? [];
  const name = named ?? later;
  const [, month, day] =
    name === undefined
      ? (/^(\d{1,2})[-/. 月](\d{1,2})[日号]?$/.exec(plain) ?? /^(\d\d)(\d\d)$/.exec(plain) ?? [])
      : ["", String(MONTHS.indexOf(name.slice(0, 3)) + 1), ofNamed ?? ofLater];
  if (month !== undefined) {
    const year = Number(today.slice(0, 4));
    const years = Array.from({ length: 9 }, (_, index) => year - 4 + index);
    return nearest(
      years.map((one) => `${one}-${two(month)}-${two(day)}`),
      today,
      bounds,
    );
  }
  const [, alone] = /^(\d{1,2})[日号]?$/.exec(plain) ?? [];
  if (alone === undefined) return null;
  const months = [-2, -1, 0, 1, 2].map((by) => monthsLater(`${today.slice(0, 8)}01`, by).slice(0, 8));
  return nearest(
    months.map((one) => `${one}${two(alone)}`),
    today,
    bounds,
  );
}

/** A day of this week, or of the one before or after it; weeks begin on Monday. */
function ofTheWeek(plain: string, today: Day): Day | null {
  const [, chinese, sign] = /^([上下本这])?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(plain) ?? [];
  const [, english, name] = /^(?:(last|next|this) )?([a-z]{3,9})$/.exec(plain) ?? [];
  const index =
    sign === undefined
      ? WEEKDAYS.en.indexOf(name?.slice(0, 3) ?? "")
      : Math.max(...WEEKDAYS["zh-CN"].map((week) => week.indexOf(sign)));
  if (index < 0) return null;
  return addDays(daysOf("week", today)[index] ?? today, 7 * (WEEKS[chinese ?? english ?? "this"] ?? 0));
}

function nearest(days: readonly string[], today: Day, { min, max }: Bounds): Day | null {
  const known = days.filter((day) => real(day) !== null);
  const allowed = known.filter((day) => day >= (min ?? day) && day <= (max ?? day));
  const [first] = (allowed.length > 0 ? allowed : known).toSorted((one, other) => gap(one, today) - gap(other, today));
  return first ?? null;
}

/** A tie goes to the later day. */
function gap(day: Day, today: Day): number {
  const days = daysBetween(today, day);
  return days < 0 ? -days + 0.5 : days;
}

function real(day: string): Day | null {
  return isDay(day) ? day : null;
}

function two(figure: string | number | undefined): string {
  return String(figure ?? "").padStart(2, "0");
}
