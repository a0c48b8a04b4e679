import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { uniqueKey } from "@/kit/api/uniqueKey";
import { chooseLanguage, otherLanguage, useLanguage } from "@/kit/i18n/language";
import { useTitle } from "@/kit/layout/Page";
import styles from "./public-report.module.css";

/** The frame of what visitors see: no session, no Ant Design, one column for one thumb. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation("public-report");
  const shown = useLanguage();
  useTitle(t("title"));
  return (
    <main className={styles.page}>
      <header>
        <h1>{t("title")}</h1>
        <button type="button" lang={otherLanguage(shown)} onClick={() => chooseLanguage(otherLanguage(shown))}>
          {t("kit:language.other")}
        </button>
      </header>
      {children}
      <p className={styles.urgent}>{t("urgent")}</p>
    </main>
  );
}

/** An id that the device makes once for a report: sent again it is the same report. */
export function useClientId(): string {
  return useState(() => uniqueKey())[0];
}
