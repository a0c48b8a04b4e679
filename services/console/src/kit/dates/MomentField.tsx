import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayIn, wallTime, type Day } from "@/kit/time/days";
import { offset, timeOfDay } from "@/kit/time/format";
import { DayField } from "./DayField";
import { TimeField } from "./TimeField";
import styles from "./dates.module.css";

interface MomentFieldProps {
  label: string;
  /** Milliseconds; null: none that is understood. */
  value: number | null;
  zone: string;
  onChange: (at: number | null) => void;
}

interface Parts {
  day: Day | null;
  time: string | null;
  /** Of a time that the clock shows twice, the second one. */
  second: boolean;
}

/** A day and a time of the site's clock, as one moment. Where the clock shows it twice it asks which is meant. */
export function MomentField({ label, value, zone, onChange }: MomentFieldProps) {
  const { t } = useTranslation("dates");
  const [parts, setParts] = useState<Parts>(() => partsOf(value, zone));
  const clock = parts.day !== null && parts.time !== null ? wallTime(parts.day, parts.time, zone) : null;
  const change = (part: Partial<Parts>): void => {
    const next = { ...parts, ...part };
    setParts(next);
    onChange(momentOf(next, zone));
  };
  return (
    <div role="group" aria-label={label} className={styles.moment}>
      <span aria-hidden="true">{label}</span>
      <DayField
        label={`${label} ${t("day")}`}
        zone={zone}
        value={parts.day}
        onChange={(day) => change({ day, second: false })}
      />
      <TimeField
        label={`${label} ${t("time")}`}
        zone={zone}
        day={parts.day}
        value={parts.time}
        asksWhich
        onChange={(time) => change({ time, second: false })}
      />
      {clock?.kind === "twice" ? (
        <span className={styles.which} role="group" aria-label={t("which", { time: parts.time })}>
          <span>{t("which", { time: parts.time })}</span>
          {[clock.at, clock.second].map((at) => (
            <button
              key={at}
              type="button"
              aria-pressed={parts.second === (at === clock.second)}
              onClick={() => change({ second: at === clock.second })}
            >
              {offset(at, zone)}
            </button>
          ))}
        </span>
      ) : null}
    </div>
  );
}

function partsOf(value: number | null, zone: string): Parts {
  if (value === null) return { day: null, time: null, second: false };
  const [day, time] = [dayIn(value, zone), timeOfDay(value, zone)];
  const clock = wallTime(day, time, zone);
  return { day, time, second: clock.kind === "twice" && value >= clock.second };
}

function momentOf({ day, time, second }: Parts, zone: string): number | null {
  if (day === null || time === null) return null;
  const clock = wallTime(day, time, zone);
  return clock.kind === "twice" && second ? clock.second : clock.at;
}
