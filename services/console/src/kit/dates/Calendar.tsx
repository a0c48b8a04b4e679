import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "@/kit/i18n/language";
import { Icon } from "@/kit/layout/Icon";
import { dayInWords } from "@/kit/time/calendar";
import { monthsLater, type Day } from "@/kit/time/days";
import { dayAfterKey, weeksOf } from "./keys";
import styles from "./dates.module.css";

interface CalendarProps {
  value: Day | null;
  today: Day;
  min: Day | null;
  max: Day | null;
  onChoose: (day: Day) => void;
}

const WHOLE = { year: "numeric", month: "long", day: "numeric", weekday: "long" } as const;

/** A month of days, from Monday; moved through by keys as the ARIA date picker is. */
export function Calendar({ value, today, min, max, onChoose }: CalendarProps) {
  const { t } = useTranslation("dates");
  const language = useLanguage();
  const [at, setAt] = useState(() => within(value ?? today, min, max));
  const grid = useRef<HTMLTableElement>(null);
  const follows = useRef(true);
  useEffect(() => {
    if (follows.current) grid.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  }, [at]);
  const turn = (by: number): void => {
    follows.current = false;
    setAt(monthsLater(at, by));
  };
  const press = (event: KeyboardEvent): void => {
    const next = dayAfterKey(event.key, event.shiftKey, at);
    if (next === null) return;
    event.preventDefault();
    follows.current = true;
    setAt(within(next, min, max));
  };
  const weeks = weeksOf(at);
  return (
    <>
      <div className={styles.month}>
        <button type="button" aria-label={t("monthBefore")} onClick={() => turn(-1)}>
          <Icon name="back" size={18} />
        </button>
        <strong aria-live="polite">{dayInWords(at, language, { year: "numeric", month: "long" })}</strong>
        <button type="button" aria-label={t("monthAfter")} onClick={() => turn(1)}>
          <Icon name="forward" size={18} />
        </button>
      </div>
      <table ref={grid} className={styles.days} role="grid" aria-label={t("calendar")} onKeyDown={press}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={dayInWords(day, language, { weekday: "long" })}>
                {dayInWords(day, language, { weekday: "narrow" })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} role="gridcell" aria-selected={day === value}>
                  <button
                    type="button"
                    tabIndex={day === at ? 0 : -1}
                    className={day.slice(0, 7) === at.slice(0, 7) ? "" : styles.other}
                    aria-label={dayInWords(day, language, WHOLE)}
                    aria-current={day === today ? "date" : undefined}
                    disabled={day !== within(day, min, max)}
                    onClick={() => onChoose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function within(day: Day, min: Day | null, max: Day | null): Day {
  if (min !== null && day < min) return min;
  return max !== null && day > max ? max : day;
}
