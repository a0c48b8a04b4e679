import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PhaseRead } from "@/kit/api/types";
import { pathTo } from "@/kit/paths";
import { timeOfDay } from "@/kit/time/format";
import styles from "./leader.module.css";

interface CourseProps {
  course: readonly PhaseRead[];
  siteId: string;
  zone: string;
  phone?: boolean;
}

/** The course of a shift, from its first meeting to its last: what is done, what is on, what comes, what is overdue. */
export function CourseStrip({ course, siteId, zone, phone = false }: CourseProps) {
  const { t } = useTranslation("leader");
  return (
    <ol className={styles.course} aria-label={t("course.title")}>
      {course.map((one) => (
        <li key={one.phase} className={styles[one.state]}>
          <Link to={phaseOf(one, siteId, phone)}>
            <strong>{t(`course.${one.phase}`)}</strong>
            <small>
              {t(`course.state.${one.state}`)} · {timeOfDay(one.at, zone)}
            </small>
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** Where a phase is opened. */
function phaseOf({ phase, subject_id }: PhaseRead, siteId: string, phone: boolean): string {
  if (phase === "start") {
    return phone || subject_id === null ? pathTo.phoneShifts() : pathTo.shift(subject_id);
  }
  if (phase === "handover") {
    if (subject_id === null) return phone ? pathTo.phoneShifts() : pathTo.handovers();
    return phone ? pathTo.phoneHandover(subject_id) : pathTo.handover(subject_id);
  }
  if (subject_id === null) return phone ? pathTo.phoneShifts() : pathTo.meetings({ site: siteId });
  return phone ? pathTo.phoneMeeting(subject_id) : pathTo.meeting(subject_id);
}
