import type { Language } from "@/kit/i18n/language";
import { offset } from "@/kit/time/format";

interface ZoneChoice {
  value: string;
  label: string;
  /** What people may type to find it: its place, its own name in their language, its distance from UTC. */
  words: string;
}

const made = new Map<Language, ZoneChoice[]>();

/** Every time zone this browser knows, to choose from. */
export function zoneChoices(language: Language): ZoneChoice[] {
  const known = made.get(language);
  if (known) return known;
  const now = Date.now();
  const zones = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])];
  const choices = zones.map((value) => {
    const name = nameOf(value, language, now);
    const label = `${value} · ${name} (${offset(now, value)})`;
    return { value, label, words: label.replaceAll("_", " ") };
  });
  made.set(language, choices);
  return choices;
}

/** What the zone is called, such as 中国标准时间. */
function nameOf(zone: string, language: Language, now: number): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: "longGeneric" }).formatToParts(now);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
}
