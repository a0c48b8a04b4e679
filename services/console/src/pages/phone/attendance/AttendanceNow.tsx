import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { pathTo } from "@/kit/paths";
import { useMyShifts, usePersonId } from "../phoneQueries";
import { CheckCard } from "./CheckCard";
import { Decide } from "./Decide";
import { MyPass } from "./MyPass";
import { useChecksOfMine, useOpenAway } from "./queries";
import styles from "../phone.module.css";

/** What attendance asks of this person now: an answer, a decision, to come back; or the way to leave the post. */
export function AttendanceNow() {
  const { t } = useTranslation("attendance");
  const personId = usePersonId();
  const checks = useChecksOfMine().data ?? [];
  const { mine, toDecide } = useOpenAway();
  const there = useMyShifts().shifts.some((shift) =>
    shift.assignments.some((one) => one.staff_id === personId && one.presence === "present"),
  );
  return (
    <>
      {checks.map((check) => (
        <CheckCard key={check.id} check={check} />
      ))}
      {mine ? <MyPass pass={mine} /> : null}
      <Decide passes={toDecide} />
      {there && mine === null ? (
        <Link className={styles.plain} to={pathTo.phoneAway()}>
          {t("phone.leave")}
        </Link>
      ) : null}
    </>
  );
}
