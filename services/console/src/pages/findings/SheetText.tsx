import { useTranslation } from "react-i18next";
import type { Language } from "@/kit/i18n/language";

/** What a sheet says in one language, whichever the reader of the page speaks. */
export function SheetText({ language }: { language: Language }) {
  const { t } = useTranslation("report-sheet", { lng: language });
  return (
    <div lang={language}>
      <h2>{t("title")}</h2>
      <p>{t("how")}</p>
      <p>{t("urgent")}</p>
    </div>
  );
}
