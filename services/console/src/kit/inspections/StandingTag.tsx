import { useTranslation } from "react-i18next";
import type { Standing } from "./standing";
import styles from "@/kit/states/tag.module.css";

const TONE: Record<Standing, string | undefined> = {
  overdue: styles.bad,
  missed: styles.bad,
  due: styles.waits,
  in_progress: styles.now,
  completed: styles.good,
  planned: styles.soft,
  cancelled: styles.soft,
};

/** How an inspection stands, in a word. */
export function StandingTag({ standing }: { standing: Standing }) {
  const { t } = useTranslation("inspections");
  return <b className={`${styles.tag} ${TONE[standing] ?? ""}`}>{t(`standing.${standing}`)}</b>;
}
