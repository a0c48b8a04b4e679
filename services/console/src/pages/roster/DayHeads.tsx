import { useLanguage } from "@/kit/i18n/language";
import { isWeekend } from "@/kit/time/days";
import { useRoster } from "./RosterContext";
import { monthDay, weekday } from "./words";
import styles from "./roster.module.css";

/** The days of the period above the grid; today and the weekends stand out. */
export function DayHeads({ corner, end }: { corner: string; end?: string }) {
  const language = useLanguage();
  const { view } = useRoster();
  const { today } = view;
  const dense = view.period === "month";
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {corner}
        </th>
        {view.days.map((day) => (
          <th
            key={day}
            scope="col"
            className={`${isWeekend(day) ? styles.weekend : ""} ${day === today ? styles.today : ""}`}
            aria-current={day === today ? "date" : undefined}
            aria-label={monthDay(day, language)}
          >
            <small>{weekday(day, language, dense ? "narrow" : "short")}</small>
            <span>{dense ? Number(day.slice(8)) : monthDay(day, language)}</span>
          </th>
        ))}
        {end === undefined ? null : (
          <th scope="col" className={styles.hours}>
            {end}
          </th>
        )}
      </tr>
    </thead>
  );
}
