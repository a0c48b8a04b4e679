import { useTranslation } from "react-i18next";
import { useLanguage } from "@/kit/i18n/language";
import { dayInWords } from "@/kit/time/calendar";
import { dayIn, instantOf, type Day } from "@/kit/time/days";
import { offset, ownZone } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { Calendar } from "./Calendar";
import { Typed } from "./Typed";
import { typedDay } from "./typed";
import { useTyped } from "./useTyped";
import styles from "./dates.module.css";

interface DayFieldProps {
  label: string;
  titled?: boolean;
  value: Day | null;
  /** Whose calendar it is: it says what today is. Left out: the reader's. */
  zone?: string;
  min?: Day | null;
  max?: Day | null;
  /** It may be emptied. */
  optional?: boolean;
  /** Hand a day on when the field is left, not with each figure. */
  settled?: boolean;
  className?: string;
  /** Null: no day, or none that is understood or allowed. */
  onChange: (day: Day | null) => void;
}

/** A calendar day: typed as people say it ("29", "1129", "明天"), or chosen from a month. */
export function DayField({
  label,
  titled = false,
  value,
  zone = ownZone(),
  min = null,
  max = null,
  optional = false,
  settled = false,
  className = "",
  onChange,
}: DayFieldProps) {
  const { t } = useTranslation("dates");
  const language = useLanguage();
  const today = dayIn(useMinute(), zone);
  const typed = useTyped<Day>({
    value,
    settled,
    onChange,
    show: (day) => day,
    read: (text) => typedDay(text, today, { min, max }),
    refuse: (day) => {
      if (min !== null && day < min) return t("tooEarly", { day: min });
      return max !== null && day > max ? t("tooLate", { day: max }) : null;
    },
  });
  const { meant, typing, text } = typed;
  const problem = typed.unknown ? t("unknownDay", { day: today }) : typed.refused;
  const written = meant !== null && text !== meant;
  return (
    <Typed
      label={label}
      titled={titled}
      icon="roster"
      chooser={t("chooseDay", { label })}
      text={text}
      beside={meant === null || written ? null : dayInWords(meant, language, { weekday: "short" })}
      reading={typing && written ? dayInWords(meant, language, READING) : null}
      note={typing ? null : problem}
      wrong={!typing && problem !== null}
      disabled={false}
      className={className}
      onType={typed.type}
      onSettle={typed.settle}
    >
      {(close) => {
        const choose = (day: Day | null): void => {
          typed.choose(day);
          close();
        };
        const beyond = (min !== null && today < min) || (max !== null && today > max);
        return (
          <>
            <Calendar value={meant} today={today} min={min} max={max} onChoose={choose} />
            <Whose zone={zone} day={today} />
            <div className={styles.foot}>
              <button type="button" disabled={beyond} onClick={() => choose(today)}>
                {t("today")}
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

const READING = { year: "numeric", month: "short", day: "numeric", weekday: "short" } as const;

/** Whose today it is, where the reader's clock differs. */
function Whose({ zone, day }: { zone: string; day: Day }) {
  const { t } = useTranslation("dates");
  const at = instantOf(day, "12:00", zone);
  if (offset(at, zone) === offset(at, ownZone())) return null;
  return <small className={styles.whose}>{t("zone", { zone: `${offset(at, zone)} ${zone}` })}</small>;
}
