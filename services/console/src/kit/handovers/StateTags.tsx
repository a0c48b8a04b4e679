import { useTranslation } from "react-i18next";
import type { HandoverSummary } from "@/kit/api/types";
import styles from "./handovers.module.css";

type Marked = Pick<HandoverSummary, "state" | "hold" | "forced" | "lapsed_at">;

/** Where a handover stands; whether something stands in its way; and whether headquarters ordered it. */
export function StateTags({ handover: { state, hold, forced, lapsed_at } }: { handover: Marked }) {
  const { t } = useTranslation("handover");
  return (
    <span className={styles.tags}>
      <span className={`${styles.tag} ${styles[`state-${state}`] ?? ""}`}>{t(`state.${state}`)}</span>
      {lapsed_at ? <span className={styles.tag}>{t("state.lapsed")}</span> : null}
      {hold && state !== "sealed" && !lapsed_at ? (
        <span className={`${styles.tag} ${styles.held}`}>{t(`hold.${hold}`)}</span>
      ) : null}
      {forced ? <span className={`${styles.tag} ${styles.forced}`}>{t("forced")}</span> : null}
    </span>
  );
}
