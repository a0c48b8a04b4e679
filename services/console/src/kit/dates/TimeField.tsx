import { useTranslation } from "react-i18next";
import { dayIn, instantOf, wallTime, type Day } from "@/kit/time/days";
import { offset, ownZone, timeOfDay } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { Times } from "./Times";
import { Typed } from "./Typed";
import { typedTime } from "./typed";
import { useTyped } from "./useTyped";
import styles from "./dates.module.css";

interface TimeFieldProps {
  label: string;
  titled?: boolean;
  /** "08:30". */
  value: string | null;
  zone: string;
  /** The day it is on: what the clock skips or shows twice then is said. */
  day?: Day | null;
  /** Something ends then: midnight is 24:00. The value is "00:00" all the same. */
  end?: boolean;
  optional?: boolean;
  disabled?: boolean;
  /** Who handles a time that is shown twice asks which; else the first is meant, and said. */
  asksWhich?: boolean;
  className?: string;
  onChange: (time: string | null) => void;
}

/** A time of the site's clock, 24 h: typed as people say it ("8", "0830", "下午3点"), or chosen from half hours. */
export function TimeField({
  label,
  titled = false,
  value,
  zone,
  day = null,
  end = false,
  optional = false,
  disabled = false,
  asksWhich = false,
  className = "",
  onChange,
}: TimeFieldProps) {
  const { t } = useTranslation("dates");
  const now = useMinute();
  const midnight = (time: string): string => (end && time === "00:00" ? "24:00" : time);
  const typed = useTyped<string>({
    value,
    settled: false,
    onChange,
    show: midnight,
    read: (text) => {
      const time = typedTime(text, timeOfDay(now, zone));
      if (time !== "24:00") return time;
      return end ? "00:00" : null;
    },
    refuse: () => null,
  });
  const { meant, typing, text } = typed;
  const clock = meant !== null && day !== null ? wallTime(day, meant, zone) : null;
  const problem = typed.unknown ? t("unknownTime") : null;
  const at = instantOf(day ?? dayIn(now, zone), meant ?? "12:00", zone);
  return (
    <Typed
      label={label}
      titled={titled}
      icon="clock"
      chooser={t("chooseTime", { label })}
      text={text}
      beside={offset(at, zone) === offset(at, ownZone()) ? null : offset(at, zone)}
      reading={typing && meant !== null && text !== midnight(meant) ? midnight(meant) : null}
      note={
        <>
          {typing ? null : problem}
          {clock?.kind === "skipped" ? (
            <>
              {t("skipped", { day, time: meant })}{" "}
              <button type="button" className={styles.instead} onClick={() => typed.choose(clock.next.time)}>
                {t("instead", { time: clock.next.time })}
              </button>
            </>
          ) : null}
          {clock?.kind === "twice" && !asksWhich ? t("twice", { time: meant, zone: offset(clock.at, zone) }) : null}
        </>
      }
      wrong={(!typing && problem !== null) || clock?.kind === "skipped"}
      disabled={disabled}
      className={className}
      onType={typed.type}
      onSettle={typed.settle}
    >
      {(close) => {
        const choose = (time: string | null): void => {
          typed.choose(time);
          close();
        };
        return (
          <>
            <Times value={meant} day={day} zone={zone} show={midnight} onChoose={choose} />
            <div className={styles.foot}>
              <button type="button" onClick={() => choose(timeOfDay(now, zone))}>
                {t("now")}
              </button>
              {optional ? (
                <button type="button" onClick={() => choose(null)}>
                  {t("clear")}
                </button>
              ) : null}
              <button type="button" onClick={close}>
                {t("close")}
              </button>
            </div>
          </>
        );
      }}
    </Typed>
  );
}
