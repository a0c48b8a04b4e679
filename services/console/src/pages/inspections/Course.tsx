import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { InspectionDetail } from "@/kit/api/types";
import { standingOf } from "@/kit/inspections/standing";
import { StandingTag } from "@/kit/inspections/StandingTag";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { ScheduleLink } from "@/kit/schedules/ScheduleLink";
import { useStaff } from "@/kit/sites/sites";
import { useMinute } from "@/kit/time/now";
import { Moment } from "@/kit/time/Time";
import { useIncidentOf } from "./data";
import styles from "./inspections.module.css";

/** How the inspection stands and came to stand: begun, finished, late, missed and why, given up and why. */
export function Course({ inspection, zone }: { inspection: InspectionDetail; zone: string }) {
  const { t } = useTranslation("inspections");
  const staff = useStaff();
  const minute = useMinute();
  const opened = useIncidentOf(inspection).data ?? null;
  const name = (id: string | null): string => (id === null ? "" : (staff.get(id)?.name ?? ""));
  const at = (moment: string): ReactNode => <Moment at={moment} zone={zone} bare seconds={false} />;
  const { outcome, begun_at, finished_at, missed_at, explained_at, cancelled_at, shift_id, failed, skipped } =
    inspection;
  return (
    <Panel>
      <dl className={styles.course}>
        <Fact name={t("column.state")}>
          <StandingTag standing={standingOf(inspection, minute)} />{" "}
          {outcome === null ? null : (
            <b className={outcome === "failed" ? styles.bad : styles.good}>{t(`outcome.${outcome}`)}</b>
          )}
          {inspection.late ? <small className={styles.bad}> {t("late")}</small> : null}
        </Fact>
        <Fact name={t("origin")}>
          {inspection.trigger === "by_hand" ? `${t("byHand", { name: name(inspection.opened_by) })} ` : null}
          {shift_id === null ? null : <Link to={pathTo.shift(shift_id)}>{t("shift")}</Link>}
          {inspection.schedule_id === null ? null : <ScheduleLink id={inspection.schedule_id} />}
        </Fact>
        {begun_at === null ? null : (
          <Fact name={t("begun")}>
            {at(begun_at)} {inspection.begun_by_name}
          </Fact>
        )}
        {finished_at === null ? null : (
          <Fact name={t("finished")}>
            {at(finished_at)} {inspection.finished_by_name}
          </Fact>
        )}
        {failed + skipped === 0 ? null : (
          <Fact name={t("found.title")}>
            {failed > 0 ? <span className={styles.bad}>{t("failedItems", { count: failed })} </span> : null}
            {skipped > 0 ? <span>{t("skippedItems", { count: skipped })}</span> : null}
          </Fact>
        )}
        {opened === null ? null : (
          <Fact name={t("kit:subject.incident")}>
            <Link to={pathTo.incident(opened.id)}>
              {opened.number} {t(`kit:incidentState.${opened.state}`)}
            </Link>
          </Fact>
        )}
        {missed_at === null ? null : (
          <Fact name={t("standing.missed")}>
            {at(missed_at)} {inspection.miss_reason ?? t("unexplained")}
            {explained_at === null ? null : (
              <small>
                {" "}
                {name(inspection.explained_by)} {at(explained_at)}
              </small>
            )}
          </Fact>
        )}
        {cancelled_at === null || inspection.cancel_basis === null ? null : (
          <Fact name={t("standing.cancelled")}>
            {at(cancelled_at)} {name(inspection.cancelled_by)}{" "}
            {inspection.cancel_reason ?? t(`cancelBasis.${inspection.cancel_basis}`)}
          </Fact>
        )}
      </dl>
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
