import type { TFunction } from "i18next";
import type { Language } from "@/kit/i18n/language";
import { span } from "@/kit/time/span";
import type { Call } from "./plan";

/** When a call is made, as a sentence that its targets end. `t` speaks the namespace "policies". */
export function callWords(
  { atS, notify }: Pick<Call, "atS" | "notify">,
  t: TFunction<"policies">,
  language: Language,
): string {
  const when = atS === 0 ? t("reading.atOnce") : t("reading.after", { span: span(atS, language) });
  return when + t(notify.length > 0 ? "reading.calls" : "reading.callsNobody");
}
