import { useTranslation } from "react-i18next";
import { Moment } from "@/kit/time/Time";
import styles from "./schedules.module.css";

/** Dates to come, by the clock of the site. */
export function NextDates({ dates, zone }: { dates: readonly string[]; zone: string }) {
  const { t } = useTranslation("schedules");
  if (dates.length === 0) return <p>{t("nothingToCome")}</p>;
  return (
    <ol className={styles.dates}>
      {dates.map((one) => (
        <li key={one}>
          <Moment at={one} zone={zone} seconds={false} />
        </li>
      ))}
    </ol>
  );
}
