import { useTranslation } from "react-i18next";
import styles from "./exercise.module.css";

/** 演练: this incident is a drill, and in no count. */
export function ExerciseMark({ of: { exercise } }: { of: { exercise: boolean } }) {
  const { t } = useTranslation("kit");
  return exercise ? <span className={styles.exercise}>{t("exercise")}</span> : null;
}
