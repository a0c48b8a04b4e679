import { useTranslation } from "react-i18next";
import { useLanguage } from "@/kit/i18n/language";
import { duration } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";

/** "12 s ago", counting. */
export function Ago({ since }: { since: string }) {
  const { t } = useTranslation("sites");
  const now = useNow();
  const language = useLanguage();
  return <time dateTime={since}>{t("ago", { age: duration(now - Date.parse(since), language) })}</time>;
}
