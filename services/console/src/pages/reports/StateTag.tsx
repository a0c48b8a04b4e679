import { useTranslation } from "react-i18next";
import type { ReportSummary } from "./reportQueries";
import styles from "./reports.module.css";

/** Draft, or signed and sealed; and whether it is, or was, late. */
export function StateTag({ report }: { report: ReportSummary }) {
  const { t } = useTranslation("reports");
  return (
    <>
      <span className={`${styles.tag} ${styles[report.state]}`}>{t(`state.${report.state}`)}</span>
      {report.overdue_at ? (
        <span className={`${styles.tag} ${styles.overdue}`}>{t(report.state === "draft" ? "overdue" : "wasLate")}</span>
      ) : null}
    </>
  );
}
