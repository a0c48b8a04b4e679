import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { wallTime, type Day } from "@/kit/time/days";
import { PER_ROW, TIMES, timeAfterKey } from "./keys";
import styles from "./dates.module.css";

interface TimesProps {
  value: string | null;
  day: Day | null;
  zone: string;
  show: (time: string) => string;
  onChoose: (time: string) => void;
}

const ROWS = Array.from({ length: TIMES.length / PER_ROW }, (_, row) =>
  TIMES.slice(row * PER_ROW, (row + 1) * PER_ROW),
);

/** The half hours of a day; what the clock skips on it cannot be chosen. */
export function Times({ value, day, zone, show, onChoose }: TimesProps) {
  const { t } = useTranslation("dates");
  const [at, setAt] = useState(() => nearestPlace(value ?? "08:00"));
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => grid.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus(), [at]);
  const press = (event: KeyboardEvent): void => {
    const next = timeAfterKey(event.key, at);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
  };
  return (
    <div className={styles.timesScroll}>
      <table ref={grid} className={styles.times} role="grid" aria-label={t("times")} onKeyDown={press}>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row[0]}>
              {row.map((time) => {
                const skipped = day !== null && wallTime(day, time, zone).kind === "skipped";
                return (
                  <td key={time} role="gridcell" aria-selected={time === value}>
                    <button
                      type="button"
                      tabIndex={time === TIMES[at] ? 0 : -1}
                      aria-disabled={skipped || undefined}
                      title={skipped ? t("skipped", { day, time }) : undefined}
                      onClick={() => (skipped ? undefined : onChoose(time))}
                    >
                      {show(time)}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nearestPlace(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return Math.min(TIMES.length - 1, hours * 2 + (minutes < 30 ? 0 : 1));
}
