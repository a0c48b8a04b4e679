import { useTranslation } from "react-i18next";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import type { SiteState } from "@/kit/sites/states";
import { openAnomalies, worst } from "./health";
import styles from "./sites.module.css";

/** How a site is, in a word: by colour, sign and text. */
export function Health({ state }: { state: SiteState | undefined }) {
  const { t } = useTranslation("sites");
  if (!state) return null;
  const gravest = worst(state);
  if (gravest === null && state.last_received_at === null)
    return <span className={styles.never}>{t("health.never")}</span>;
  if (gravest === null) {
    return (
      <span className={styles.well}>
        <i aria-hidden="true">✓</i>
        {t("health.well")}
      </span>
    );
  }
  return (
    <span className={styles.ill}>
      <SeverityMark severity={gravest} label size={16} />
      <span>
        {t("health.anomalies", { count: openAnomalies(state) })}
        {state.silent_series > 0 ? ` · ${t("health.silent", { count: state.silent_series })}` : ""}
      </span>
    </span>
  );
}
