import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ImprovementRead } from "@/kit/api/types";
import { useStaff } from "@/kit/sites/sites";
import { Moment } from "@/kit/time/Time";
import { StateTag } from "./StateTag";
import styles from "./improvements.module.css";

interface FactsProps {
  improvement: ImprovementRead;
  zone: string;
  /** Where it comes from, where that has a page. */
  origin: ReactNode;
}

/** What an improvement is about: what is to be done and why, by whom and until when. */
export function Facts({ improvement, zone, origin }: FactsProps) {
  const { t } = useTranslation("improvements");
  const staff = useStaff();
  const { text, reason, proposed_by_name, owner_id, due_at, waits_for, waits_until, returns, revised } = improvement;
  const nameOf = (id: string): string => staff.get(id)?.name ?? "…";
  return (
    <div className={styles.facts}>
      <p className={styles.text}>{text}</p>
      {reason === null ? null : <p className={styles.reason}>{reason}</p>}
      <p className={styles.standing}>
        <StateTag improvement={improvement} />
        {returns > 0 ? <span>{t("returned", { count: returns })}</span> : null}
      </p>
      <dl>
        <dt>{t("column.by")}</dt>
        <dd>
          {proposed_by_name || "…"} {origin}
        </dd>
        <dt>{t("column.owner")}</dt>
        <dd>{owner_id === null ? t("noOwner") : nameOf(owner_id)}</dd>
        <dt>{t("column.due")}</dt>
        <dd>{due_at === null ? t("noDue") : <Moment at={due_at} zone={zone} bare seconds={false} />}</dd>
        {waits_for === null || waits_for === "work" || waits_until === null ? null : (
          <>
            <dt>{t(`waits.${waits_for}`)}</dt>
            <dd>
              <Moment at={waits_until} zone={zone} bare seconds={false} />
            </dd>
          </>
        )}
        {revised === null ? null : (
          <>
            <dt>{t("column.revised")}</dt>
            <dd>{revised}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
