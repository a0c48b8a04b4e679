import { useTranslation } from "react-i18next";
import { Ago } from "./Ago";
import { freshness } from "./staleness";
import type { SeriesState } from "@/kit/api/types";
import styles from "./sites.module.css";

/** When the series was last heard, and whether that is as it should be. */
export function Staleness({ series }: { series: Pick<SeriesState, "last" | "silent_s"> }) {
  const { t } = useTranslation("sites");
  const state = freshness(series.silent_s);
  return (
    <span className={`${styles.freshness} ${styles[state]}`}>
      <i aria-hidden="true" />
      {series.last ? <Ago since={series.last.received_at} /> : t("neverHeard")}
    </span>
  );
}
