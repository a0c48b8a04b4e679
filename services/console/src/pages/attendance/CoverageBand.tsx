import { useTranslation } from "react-i18next";
import type { CoverageRead } from "@/kit/api/types";
import { timeOfDay } from "@/kit/time/format";
import { placeOf } from "./coverage";
import { usePercent } from "./coverageWords";
import styles from "./coverage.module.css";

/** A day as a band: where it is broken, too few or nobody were there. Today's ends now. */
export function CoverageBand({ day, zone }: { day: CoverageRead["days"][number]; zone: string }) {
  const { t } = useTranslation("coverage");
  const percent = usePercent();
  const words = day.needed === 0 ? t("notAsked") : percent(day.percent);
  const label = t("bandLabel", { day: day.day, percent: words, count: day.stretches.length });
  return (
    <div className={styles.day}>
      <span className={styles.dayName}>{day.day}</span>
      <span className={styles.edge}>{timeOfDay(day.since, zone)}</span>
      <svg className={styles.band} viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
        <rect width="100" height="10" className={day.needed === 0 ? styles.fillOff : styles.fillCovered} />
        {day.stretches.map((stretch) => {
          const { left, width } = placeOf(day, stretch);
          const look = stretch.hole ? styles.fillHole : styles.fillThin;
          return <rect key={stretch.since} x={left} width={Math.max(width, 0.3)} height="10" className={look} />;
        })}
      </svg>
      <span className={styles.edge}>{timeOfDay(day.until, zone)}</span>
      <span className={day.percent === 100 || day.needed === 0 ? styles.figure : styles.bad}>{words}</span>
    </div>
  );
}
