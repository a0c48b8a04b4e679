import { useTranslation } from "react-i18next";
import { DayField } from "@/kit/dates/DayField";
import { useCalendarZone } from "@/kit/sites/sites";
import type { Day } from "@/kit/time/days";
import styles from "./days.module.css";

interface DaysProps {
  /** The site that the list is narrowed to: its calendar is meant. */
  site: string | null;
  from: Day | null;
  to: Day | null;
  onChange: (days: { from?: Day | null; to?: Day | null }) => void;
}

/** The first and the last day of a list, both included; either may be left out. */
export function Days({ site, from, to, onChange }: DaysProps) {
  const { t } = useTranslation("dates");
  const zone = useCalendarZone(site);
  const field = { zone, optional: true, settled: true, className: styles.day ?? "" };
  return (
    <span className={styles.days}>
      <DayField {...field} label={t("from")} value={from} max={to} onChange={(day) => onChange({ from: day })} />
      <span aria-hidden="true">–</span>
      <DayField {...field} label={t("to")} value={to} min={from} onChange={(day) => onChange({ to: day })} />
    </span>
  );
}
