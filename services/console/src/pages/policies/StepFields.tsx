import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { CountInput } from "@/kit/forms/CountInput";
import { DurationInput } from "@/kit/forms/DurationInput";
import { Icon } from "@/kit/layout/Icon";
import { TargetSelect } from "./TargetSelect";
import type { Draft } from "./data";
import { withStep } from "./draft";
import type { People } from "./people";
import type { Mistake } from "./plan";
import styles from "./policies.module.css";

const MOST_STEPS = 20;
const MOST_REPEATS = 10;
const LONGEST_S = 86_400;
const UNITS = ["second", "minute", "hour"] as const;

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
  const { steps } = draft;
  const replace = (index: number, part: Partial<Draft["steps"][number]>): void =>
    onChange({ steps: steps.map((step, at) => (at === index ? { ...step, ...part } : step)) });
  return (
    <div className={styles.form}>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={index}>
            <span className={styles.stepNumber}>{index + 1}</span>
            <div className={styles.stepBody}>
              <div className={styles.after}>
                <span>{t("steps.after")}</span>
                <DurationInput
                  label={t("steps.afterLabel", { step: index + 1 })}
                  value={step.after_s}
                  max={LONGEST_S}
                  units={UNITS}
                  disabled={disabled}
                  onChange={(after_s) => replace(index, { after_s })}
                />
                <span>{t("steps.call")}</span>
              </div>
              <div className={styles.whom}>
                <TargetSelect
                  label={t("steps.callLabel", { step: index + 1 })}
                  value={step.notify}
                  people={people}
                  disabled={disabled}
                  onChange={(notify) => replace(index, { notify })}
                />
                {steps.length === 1 ? null : (
                  <Button
                    disabled={disabled}
                    type="text"
                    aria-label={t("steps.remove", { step: index + 1 })}
                    icon={<Icon name="close" size={15} />}
                    onClick={() => onChange({ steps: steps.filter((_, at) => at !== index) })}
                  />
                )}
              </div>
              <Wrong mistakes={wrong} step={index} />
            </div>
          </li>
        ))}
      </ol>
      {steps.length >= MOST_STEPS ? null : (
        <Button
          disabled={disabled}
          icon={<Icon name="plus" size={15} />}
          onClick={() => onChange({ steps: withStep(steps) })}
        >
          {t("steps.add")}
        </Button>
      )}
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
            min={30}
            max={LONGEST_S}
            units={UNITS}
            disabled={disabled || draft.repeat === 0}
            onChange={(repeat_after_s) => onChange({ repeat_after_s })}
          />
        </span>
      </div>
    </div>
  );
}

function Wrong({ mistakes, step }: { mistakes: readonly Mistake[]; step: number }) {
  const { t } = useTranslation("policies");
  return mistakes
    .filter((one) => one.kind !== "milder" && one.step === step)
    .map(({ kind }) => (
      <p key={kind} className={styles.wrong} role="alert">
        {t(`wrong.${kind}`)}
      </p>
    ));
}
