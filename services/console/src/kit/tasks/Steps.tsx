import { useTranslation } from "react-i18next";
import type { TaskRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import styles from "./steps.module.css";

interface StepsProps {
  steps: TaskRead["steps"];
  /** The positions that are confirmed. */
  done: readonly number[];
  onChange: (done: number[]) => void;
}

/** The steps of a task, each to be confirmed before it is finished (R-2.2.4a). */
export function Steps({ steps, done, onChange }: StepsProps) {
  const { t } = useTranslation("tasks");
  const inLanguage = useInLanguage();
  if (steps.length === 0) return null;
  const toggled = (place: number): number[] =>
    done.includes(place) ? done.filter((one) => one !== place) : [...done, place].toSorted((one, other) => one - other);
  return (
    <fieldset className={styles.steps} aria-label={t("steps")}>
      {steps.map((one, place) => (
        <label key={`${place} ${one.zh}`}>
          <input type="checkbox" checked={done.includes(place)} onChange={() => onChange(toggled(place))} />
          <span>{`${place + 1}. ${inLanguage(one)}`}</span>
        </label>
      ))}
    </fieldset>
  );
}
