import { useTranslation } from "react-i18next";
import { DurationInput } from "@/kit/forms/DurationInput";
import type { Draft } from "./data";
import styles from "./policies.module.css";

const DAY_S = 86_400;
/** The bounds that incident-svc keeps as well. */
const FIGURES = [
  { name: "reescalate_every_s", min: 300, max: DAY_S },
  { name: "acknowledged_limit_s", min: 300, max: 7 * DAY_S },
  { name: "quiet_s", min: 60, max: DAY_S },
  { name: "undo_s", min: 60, max: DAY_S },
] as const;

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
      {FIGURES.map(({ name, min, max }) => (
        <div key={name}>
          <div className={styles.line}>
            <span>{t(`standing.${name}.before`)}</span>
            <DurationInput
              label={t(`standing.${name}.label`)}
              value={draft[name]}
              min={min}
              max={max}
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
