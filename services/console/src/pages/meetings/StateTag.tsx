import { useTranslation } from "react-i18next";
import type { MeetingRead } from "@/kit/api/types";
import { useMinute } from "@/kit/time/now";
import styles from "./meetings.module.css";

/** How a meeting stands: to be held, overdue, finished in time or late. */
export function StateTag({ meeting }: { meeting: MeetingRead }) {
  const { t } = useTranslation("meetings");
  const minute = useMinute();
  const overdue = meeting.state === "open" && Date.parse(meeting.due_at) <= minute;
  return (
    <>
      <span className={`${styles.tag} ${styles[meeting.state]}`}>{t(`state.${meeting.state}`)}</span>
      {overdue ? <span className={`${styles.tag} ${styles.overdue}`}>{t("overdue")}</span> : null}
      {meeting.late ? <span className={`${styles.tag} ${styles.overdue}`}>{t("late")}</span> : null}
    </>
  );
}
