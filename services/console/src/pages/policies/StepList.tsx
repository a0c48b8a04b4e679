import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { DurationInput } from "@/kit/forms/DurationInput";
import { Icon } from "@/kit/layout/Icon";
import { TargetSelect } from "./TargetSelect";
import type { Draft } from "./data";
import { withStep } from "./draft";
import type { People } from "./people";
import type { Mistake } from "./plan";
import styles from "./policies.module.css";

const MOST_STEPS = 20;
const LONGEST_S = 86_400;
const UNITS = ["second", "minute", "hour"] as const;

interface StepListProps {
  steps: Draft["steps"];
  people: People;
  wrong: readonly Mistake[];
  disabled: boolean;
  onChange: (steps: Draft["steps"]) => void;
}

/** The steps of a round: when each calls whom. */
export function StepList({ steps, people, wrong, disabled, onChange }: StepListProps) {
  const { t } = useTranslation("policies");
  const replace = (index: number, part: Partial<Draft["steps"][number]>): void =>
    onChange(steps.map((step, at) => (at === index ? { ...step, ...part } : step)));
  return (
    <>
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
                    onClick={() => onChange(steps.filter((_, at) => at !== index))}
                  />
                )}
              </div>
              <Wrong mistakes={wrong} step={index} />
            </div>
          </li>
        ))}
      </ol>
      {steps.length >= MOST_STEPS ? null : (
        <Button disabled={disabled} icon={<Icon name="plus" size={15} />} onClick={() => onChange(withStep(steps))}>
          {t("steps.add")}
        </Button>
      )}
    </>
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
