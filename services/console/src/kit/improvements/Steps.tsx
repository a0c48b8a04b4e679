import { useTranslation } from "react-i18next";
import type { ImprovementDetail } from "@/kit/api/types";
import { useStaff } from "@/kit/sites/sites";
import { Moment } from "@/kit/time/Time";
import styles from "./improvements.module.css";

const PLANS = ["approve", "replan", "return"];

/** What was done with an improvement, step by step: by whom, when, and what they said. */
export function Steps({ improvement, zone }: { improvement: ImprovementDetail; zone: string }) {
  const { t } = useTranslation("improvements");
  const staff = useStaff();
  return (
    <ol className={styles.steps}>
      {improvement.steps.map((one) => (
        <li key={`${one.move}-${one.at}`}>
          <Moment at={one.at} zone={zone} bare seconds={false} /> <b>{t(`step.${one.move}`)}</b> {one.by_name}
          {PLANS.includes(one.move) && one.owner_id !== null && one.due_at !== null ? (
            <p>
              {t("plan.owner", { name: staff.get(one.owner_id)?.name ?? "…" })} · {t("column.due")}{" "}
              <Moment at={one.due_at} zone={zone} bare seconds={false} />
            </p>
          ) : null}
          {one.note === null ? null : <p>{one.note}</p>}
        </li>
      ))}
    </ol>
  );
}
