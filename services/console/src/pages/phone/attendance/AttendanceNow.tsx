import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useChecksOfMine } from "@/kit/duty/useChecksOfMine";
import { pathTo } from "@/kit/paths";
import { useMyShifts, usePersonId } from "../phoneQueries";
import { CheckCard } from "./CheckCard";
import { ComeCard } from "./ComeCard";
import { Decide } from "./Decide";
import { MyPass } from "./MyPass";
import { useAskedToCome, useOpenAway } from "./queries";
import styles from "../phone.module.css";

/** What attendance asks of this person now: an answer, a decision, to come back; or the way to leave the post. */
export function AttendanceNow() {
  const { t } = useTranslation("phone");
  const personId = usePersonId();
  const checks = useChecksOfMine().data ?? [];
  const asked = useAskedToCome().data ?? [];
  const { mine, toDecide, decides } = useOpenAway();
  const there = useMyShifts().shifts.some((shift) =>
    shift.assignments.some((one) => one.staff_id === personId && one.presence === "present"),
  );
  return (
    <>
      {checks.map((check) => (
        <CheckCard key={check.id} check={check} />
      ))}
      {asked.map((one) => (
        <ComeCard key={one.callId} {...one} />
      ))}
      {mine ? <MyPass pass={mine} /> : null}
      <Decide passes={toDecide} />
      {decides ? (
        <Link className={styles.plain} to={pathTo.phoneMuster()}>
          {t("now.muster")}
        </Link>
      ) : null}
      <Link className={styles.plain} to={pathTo.phoneAttendance()}>
        {t("now.attendance")}
      </Link>
      {there && mine === null ? (
        <Link className={styles.plain} to={pathTo.phoneAway()}>
          {t("now.away")}
        </Link>
      ) : null}
    </>
  );
}
