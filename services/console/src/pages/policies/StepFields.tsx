import { useTranslation } from "react-i18next";
import { CountInput } from "@/kit/forms/CountInput";
import { DurationInput } from "@/kit/forms/DurationInput";
import { StepList } from "./StepList";
import type { Draft } from "./data";
import { DURATIONS } from "./durations";
import type { People } from "./people";
import type { Mistake } from "./plan";
import styles from "./policies.module.css";

export const MOST_REPEATS = 10;

interface StepFieldsProps {
  draft: Draft;
  people: People;
  wrong: readonly Mistake[];
  disabled: boolean;
  onChange: (part: Partial<Draft>) => void;
}

/** The steps of a round, and how often the round is repeated. */
export function StepFields({ draft, people, wrong, disabled, onChange }: StepFieldsProps) {
  const { t } = useTranslation("policies");
  return (
    <div className={styles.form}>
      <StepList
        steps={draft.steps}
        people={people}
        wrong={wrong}
        disabled={disabled}
        onChange={(steps) => onChange({ steps })}
      />
      <div className={styles.repeat}>
        <span>{t("steps.repeat")}</span>
        <CountInput
          label={t("steps.repeatLabel")}
          min={0}
          max={MOST_REPEATS}
          value={draft.repeat}
          disabled={disabled}
          onChange={(repeat) => onChange({ repeat })}
        />
        <span>{t("steps.times")}</span>
        <span className={styles.together}>
          {t("steps.pause")}
          <DurationInput
            label={t("steps.pauseLabel")}
            value={draft.repeat_after_s}
            {...DURATIONS.repeat_after_s}
            disabled={disabled || draft.repeat === 0}
            onChange={(repeat_after_s) => onChange({ repeat_after_s })}
          />
        </span>
      </div>
    </div>
  );
}
