import type { Language } from "@/kit/i18n/language";

const UNITS = [
  { seconds: 86_400, "zh-CN": "天", en: "day" },
  { seconds: 3600, "zh-CN": "小时", en: "hour" },
  { seconds: 60, "zh-CN": "分钟", en: "minute" },
  { seconds: 1, "zh-CN": "秒", en: "second" },
] as const;

const NONE = { "zh-CN": "0 秒", en: "0 seconds" };

/** A length of time in words, nothing left out: "1 小时 30 分钟", "1 hour 30 minutes". Whole seconds. */
export function span(seconds: number, language: Language): string {
  let rest = Math.max(0, Math.round(seconds));
  const parts: string[] = [];
  for (const unit of UNITS) {
    const amount = Math.floor(rest / unit.seconds);
    rest -= amount * unit.seconds;
    if (amount > 0) parts.push(`${amount} ${unit[language]}${language === "en" && amount > 1 ? "s" : ""}`);
  }
  return parts.length > 0 ? parts.join(" ") : NONE[language];
}
