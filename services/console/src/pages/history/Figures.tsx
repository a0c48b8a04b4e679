import { useTranslation } from "react-i18next";
import { useLanguage } from "@/kit/i18n/language";
import { duration } from "@/kit/time/format";
import { useStatistics } from "./data";
import type { Filters } from "./filters";
import styles from "./history.module.css";

const TIMES = ["acknowledged_after", "resolved_after"] as const;

/** How many incidents fit, and how long they took; of all that fit, not only of what is shown. */
export function Figures({ filters }: { filters: Filters }) {
  const { t } = useTranslation("history");
  const language = useLanguage();
  const found = useStatistics(filters).data;
  const time = (seconds: number | null): string => (seconds === null ? "–" : duration(seconds * 1000, language));
  if (found === undefined) return null;
  return (
    <dl className={styles.figures} aria-label={t("figures.label")}>
      <div>
        <dt>{t("figures.total")}</dt>
        <dd>{found.total}</dd>
      </div>
      <div>
        <dt>{t("figures.unresolved")}</dt>
        <dd>{found.open + found.acknowledged}</dd>
      </div>
      {TIMES.map((name) => (
        <div key={name}>
          <dt>{t(`figures.${name}`)}</dt>
          <dd>
            {time(found[`${name}_mean_s`])}
            {found[`${name}_count`] > 0 ? (
              <small>
                {t("figures.half", { time: time(found[`${name}_p50_s`]) })} ·{" "}
                {t("figures.most", { time: time(found[`${name}_p90_s`]) })}
              </small>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
