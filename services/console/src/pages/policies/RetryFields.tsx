import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CountInput } from "@/kit/forms/CountInput";
import { DurationInput } from "@/kit/forms/DurationInput";
import { useLanguage } from "@/kit/i18n/language";
import { span } from "@/kit/time/span";
import { pausesOf, triesOf, type RetryFigures } from "./tries";
import styles from "./policies.module.css";

const MOST_TRIES = 20;
const DAY_S = 86_400;
const UNITS = ["second", "minute", "hour"] as const;

interface RetryFieldsProps {
  kind: "urgent" | "routine";
  value: RetryFigures;
  disabled: boolean;
  onChange: (value: RetryFigures) => void;
}

/** How hard each channel is tried, and below it when that would be. */
export function RetryFields({ kind, value, disabled, onChange }: RetryFieldsProps) {
  const { t } = useTranslation("policies");
  const label = (field: string): string => `${t(`delivery.${kind}`)} · ${t(`delivery.${field}Label`)}`;
  return (
    <fieldset className={styles.retry}>
      <legend>{t(`delivery.${kind}`)}</legend>
      <div className={styles.line}>
        <span className={styles.together}>
          {t("delivery.tries")}
          <CountInput
            label={label("tries")}
            min={1}
            max={MOST_TRIES}
            value={value.tries}
            disabled={disabled}
            onChange={(tries) => onChange({ ...value, tries })}
          />
          {t("delivery.times")}
        </span>
        <span className={styles.together}>
          {t("delivery.pauses")}
          <PausesInput
            label={label("pauses")}
            value={value.backoff_s}
            disabled={disabled}
            onChange={(backoff_s) => onChange({ ...value, backoff_s })}
          />
          {t("delivery.seconds")}
        </span>
        <span className={styles.together}>
          {t("delivery.budget")}
          <DurationInput
            label={label("budget")}
            value={value.budget_s}
            min={1}
            max={DAY_S}
            units={UNITS}
            disabled={disabled}
            onChange={(budget_s) => onChange({ ...value, budget_s })}
          />
        </span>
      </div>
      <Reading figures={value} />
    </fieldset>
  );
}

function Reading({ figures }: { figures: RetryFigures }) {
  const { t } = useTranslation("policies");
  const language = useLanguage();
  if (figures.backoff_s.length === 0) {
    return (
      <p className={styles.wrong} role="alert">
        {t("delivery.pausesWrong")}
      </p>
    );
  }
  const moments = triesOf(figures).map((atS) =>
    atS === 0 ? t("delivery.atOnce") : t("delivery.after", { span: span(atS, language) }),
  );
  return <p className={styles.faint}>{t("delivery.reading", { moments: moments.join(t("reading.comma")) })}</p>;
}

interface PausesInputProps {
  label: string;
  value: readonly number[];
  disabled: boolean;
  /** Seconds; empty while what is written makes no sense. */
  onChange: (pauses: number[]) => void;
}

function PausesInput({ label, value, disabled, onChange }: PausesInputProps) {
  const [text, setText] = useState("");
  const own = pausesOf(text).join() === value.join();
  return (
    <Input
      aria-label={label}
      value={own && text !== "" ? text : value.join(", ")}
      disabled={disabled}
      status={value.length === 0 ? "error" : ""}
      onChange={(event) => {
        setText(event.target.value);
        onChange(pausesOf(event.target.value));
      }}
      style={{ width: 130 }}
    />
  );
}
