import { useTranslation } from "react-i18next";
import { DurationInput } from "@/kit/forms/DurationInput";
import type { Draft } from "./data";
import { DURATIONS } from "./durations";
import styles from "./policies.module.css";

const FIGURES = ["reescalate_every_s", "acknowledged_limit_s", "quiet_s", "undo_s", "sos_again_s"] as const;

interface StandingFieldsProps {
  draft: Draft;
  disabled: boolean;
  onChange: (part: Partial<Draft>) => void;
}

/** What happens when nobody answers, when it stands for long, and when it comes back. */
export function StandingFields({ draft, disabled, onChange }: StandingFieldsProps) {
  const { t } = useTranslation("policies");
  return (
    <div className={styles.form}>
      {FIGURES.map((name) => (
        <div key={name}>
          <div className={styles.line}>
            <span>{t(`standing.${name}.before`)}</span>
            <DurationInput
              label={t(`standing.${name}.label`)}
              value={draft[name]}
              {...DURATIONS[name]}
              disabled={disabled}
              onChange={(seconds) => onChange({ [name]: seconds })}
            />
            <span>{t(`standing.${name}.after`)}</span>
          </div>
          <p className={styles.faint}>{t(`standing.${name}.about`)}</p>
        </div>
      ))}
    </div>
  );
}
