import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { DayField } from "@/kit/dates/DayField";
import { TimeField } from "@/kit/dates/TimeField";
import { CountInput } from "@/kit/forms/CountInput";
import { Icon } from "@/kit/layout/Icon";
import type { Day } from "@/kit/time/days";
import { Field } from "@/kit/forms/Field";
import { FREQUENCIES, LAST_DAY, MONTH_DAYS, WEEKDAYS, type Draft } from "./draft";
import styles from "./schedules.module.css";

interface FieldsProps {
  draft: Draft;
  zone: string;
  onChange: (part: Partial<Draft>) => void;
}

/** When it recurs: how often, on which days, at which times, from when until when, but for which days. */
export function RecurrenceFields({ draft, zone, onChange }: FieldsProps) {
  const { t } = useTranslation("schedules");
  const { frequency } = draft;
  return (
    <>
      <Field label={t("field.recurs")}>
        <span className={styles.line}>
          <Select
            aria-label={t("field.recurs")}
            value={frequency}
            options={FREQUENCIES.map((one) => ({ value: one, label: t(`frequency.${one}`) }))}
            onChange={(chosen: Draft["frequency"]) =>
              onChange({ frequency: chosen, weekdays: chosen === "weekly" ? [1] : [] })
            }
          />
          <CountInput
            label={t("field.every")}
            value={draft.every}
            min={1}
            max={366}
            onChange={(every) => onChange({ every })}
          />
          {t(`unit.${frequency}`)}
        </span>
      </Field>
      {frequency === "weekly" || frequency === "hourly" ? (
        <Numbers
          label={t("field.weekdays")}
          values={draft.weekdays}
          options={WEEKDAYS.map((one) => ({ value: one, label: t(`weekday.${one}`) }))}
          onChange={(weekdays) => onChange({ weekdays })}
        />
      ) : null}
      {frequency === "monthly" ? (
        <Numbers
          label={t("field.monthDays")}
          values={draft.monthDays}
          options={MONTH_DAYS.map((one) => ({ value: one, label: one === LAST_DAY ? t("lastDay") : String(one) }))}
          onChange={(monthDays) => onChange({ monthDays })}
        />
      ) : null}
      <Times draft={draft} zone={zone} onChange={onChange} />
      <span className={styles.line}>
        <DayField
          label={t("field.startsOn")}
          titled
          zone={zone}
          value={draft.startsOn}
          onChange={(startsOn) => onChange({ startsOn })}
        />
        <DayField
          label={t("field.endsOn")}
          titled
          optional
          zone={zone}
          value={draft.endsOn}
          min={draft.startsOn}
          onChange={(endsOn) => onChange({ endsOn })}
        />
      </span>
      <Excluded days={draft.excluded} zone={zone} onChange={(excluded) => onChange({ excluded })} />
    </>
  );
}

interface NumbersProps {
  label: string;
  values: number[];
  options: { value: number; label: string }[];
  onChange: (values: number[]) => void;
}

function Numbers({ label, values, options, onChange }: NumbersProps) {
  return (
    <Field label={label}>
      <Select<number[]> mode="multiple" aria-label={label} value={values} options={options} onChange={onChange} />
    </Field>
  );
}

function Times({ draft, zone, onChange }: FieldsProps) {
  const { t } = useTranslation("schedules");
  const one = draft.frequency === "hourly";
  const times = one ? draft.times.slice(0, 1) : draft.times;
  const put = (at: number, time: string | null): void => {
    if (time !== null) onChange({ times: times.map((before, index) => (index === at ? time : before)) });
  };
  return (
    <Field label={t(one ? "field.beginsAt" : "field.times")}>
      <span className={styles.line}>
        {times.map((time, at) => (
          <span key={at} className={styles.time}>
            <TimeField
              label={t(one ? "field.beginsAt" : "field.time", { number: at + 1 })}
              value={time}
              zone={zone}
              onChange={(chosen) => put(at, chosen)}
            />
            {times.length > 1 ? (
              <Button
                type="text"
                aria-label={t("removeTime", { time })}
                icon={<Icon name="close" size={14} />}
                onClick={() => onChange({ times: times.filter((_, index) => index !== at) })}
              />
            ) : null}
          </span>
        ))}
        {one || times.length >= 24 ? null : (
          <Button icon={<Icon name="plus" size={14} />} onClick={() => onChange({ times: [...times, later(times)] })}>
            {t("addTime")}
          </Button>
        )}
      </span>
    </Field>
  );
}

/** An hour after the last one. */
function later(times: readonly string[]): string {
  const [hour = "7", minute = "00"] = (times.at(-1) ?? "").split(":");
  return `${String((Number(hour) + 1) % 24).padStart(2, "0")}:${minute}`;
}

interface ExcludedProps {
  days: Day[];
  zone: string;
  onChange: (days: Day[]) => void;
}

function Excluded({ days, zone, onChange }: ExcludedProps) {
  const { t } = useTranslation("schedules");
  return (
    <Field label={t("field.excluded")}>
      <span className={styles.line}>
        <DayField
          key={days.length}
          label={t("field.excludedDay")}
          optional
          settled
          zone={zone}
          value={null}
          onChange={(day) => {
            if (day !== null) onChange([...new Set([...days, day])]);
          }}
        />
        {days.map((day) => (
          <Button
            key={day}
            aria-label={t("removeDay", { day })}
            onClick={() => onChange(days.filter((one) => one !== day))}
          >
            {day} ×
          </Button>
        ))}
      </span>
    </Field>
  );
}
