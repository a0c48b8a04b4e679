import type { Language } from "@/kit/i18n/language";
import { offsetMs, wallMs } from "@/kit/time/zone";

/** Asking for it costs as much as drawing a shift. */
const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS: Record<Language, { day: string; hour: string; minute: string; second: string; gap: string }> = {
  "zh-CN": { day: "天", hour: "时", minute: "分", second: "秒", gap: "" },
  en: { day: "d", hour: "h", minute: "m", second: "s", gap: " " },
};

/** A length of time as people read it, its two largest units: 42s, 3m 05s, 2h 07m, 3d 4h. Never negative. */
export function duration(milliseconds: number, language: Language): string {
  const ms = Math.max(0, milliseconds);
  const { day, hour, minute, second, gap } = UNITS[language];
  if (ms < MINUTE) return `${Math.floor(ms / SECOND)}${second}`;
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)}${minute}${gap}${two((ms % MINUTE) / SECOND)}${second}`;
  if (ms < DAY) return `${Math.floor(ms / HOUR)}${hour}${gap}${two((ms % HOUR) / MINUTE)}${minute}`;
  return `${Math.floor(ms / DAY)}${day}${gap}${Math.floor((ms % DAY) / HOUR)}${hour}`;
}

/** A countdown: 02:41, 1:02:41. */
export function countdown(milliseconds: number): string {
  const ms = Math.max(0, milliseconds);
  const rest = `${two((ms % HOUR) / MINUTE)}:${two((ms % MINUTE) / SECOND)}`;
  return ms >= HOUR ? `${Math.floor(ms / HOUR)}:${rest}` : rest;
}

/** The wall clock of a zone: 14:03, with `seconds` 14:03:22. */
export function timeOfDay(at: string | number, zone: string, { seconds = false } = {}): string {
  return wallText(at, zone).slice(11, seconds ? 19 : 16);
}

/** When something ends on the zone's clock; midnight is the end of its day, not the beginning of one. */
export function endTime(at: string | number, zone: string): string {
  const time = timeOfDay(at, zone);
  return time === "00:00" ? "24:00" : time;
}

/** Month and day in a zone: 11-23. */
export function dayOfMonth(at: string | number, zone: string): string {
  return wallText(at, zone).slice(5, 10);
}

/** Date and time in a zone; today only the time: 14:03:22, 11-22 14:03:22, 2025-11-22 14:03:22. */
export function moment(at: string | number, zone: string, now: number, { seconds = true } = {}): string {
  const time = timeOfDay(at, zone, { seconds });
  const date = wallText(at, zone).slice(0, 10);
  const today = wallText(now, zone).slice(0, 10);
  if (date === today) return time;
  return date.slice(0, 4) === today.slice(0, 4) ? `${date.slice(5)} ${time}` : `${date} ${time}`;
}

/** The zone's offset at that time: UTC+8, UTC+5:30, UTC. */
export function offset(at: string | number, zone: string): string {
  const ahead = Math.round(offsetMs(typeof at === "string" ? Date.parse(at) : at, zone) / MINUTE);
  if (ahead === 0) return "UTC";
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `UTC${ahead < 0 ? "-" : "+"}${hours}${minutes === 0 ? "" : `:${two(minutes)}`}`;
}

/** The zone of this browser. */
export function ownZone(): string {
  return OWN_ZONE;
}

function wallText(at: string | number, zone: string): string {
  return new Date(wallMs(at, zone)).toISOString();
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, "0");
}
