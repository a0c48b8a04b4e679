import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { ScheduleDetail } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { useNextDates, useSchedule } from "@/kit/schedules/data";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { PageLink } from "@/kit/layout/PageLink";
import { LastResult } from "./LastResult";
import { NextDates } from "./NextDates";
import { ScheduleMoves } from "./ScheduleMoves";
import styles from "./schedules.module.css";

/** One schedule: what recurs, the next dates, and those that had no inspection. */
export default function SchedulePage() {
  const { t } = useTranslation("schedules");
  const { scheduleId = "" } = useParams();
  const query = useSchedule(scheduleId);
  if (query.isPending) return <Loading rows={8} />;
  if (query.data === undefined) {
    return (
      <Page title={t("one")}>
        <Panel>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </Panel>
      </Page>
    );
  }
  return <Schedule schedule={query.data} />;
}

function Schedule({ schedule }: { schedule: ScheduleDetail }) {
  const { t } = useTranslation("schedules");
  const inLanguage = useInLanguage();
  const sites = useSites();
  const zone = zoneOf(sites, schedule.site_id);
  return (
    <Page
      title={schedule.title}
      sub={
        <>
          {sites.get(schedule.site_id)?.name} · {inLanguage(schedule)} · {zone}
        </>
      }
      actions={
        <>
          <PageLink to={pathTo.schedules({ site: schedule.site_id })}>
            <Icon name="back" size={16} /> {t("title")}
          </PageLink>
          <PageLink to={pathTo.inspections({ schedule: schedule.id })}>
            <Icon name="inspect" size={16} /> {t("itsInspections")}
          </PageLink>
          <ScheduleMoves schedule={schedule} zone={zone} />
        </>
      }
    >
      <Panel>
        <Facts schedule={schedule} zone={zone} />
      </Panel>
      <Next schedule={schedule} zone={zone} />
      {schedule.gaps.length === 0 ? null : <Gaps schedule={schedule} zone={zone} />}
    </Page>
  );
}

interface PartProps {
  schedule: ScheduleDetail;
  zone: string;
}

function Facts({ schedule, zone }: PartProps) {
  const { t } = useTranslation("schedules");
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const { state, paused_until, pause_reason, paused_by_name, checklist_zh, checklist_en } = schedule;
  const facts: [string, ReactNode][] = [
    [t("column.state"), t(`state.${state}`)],
    [
      t("field.checklist"),
      <Link key="checklist" to={pathTo.checklist(schedule.checklist_id)}>
        {inLanguage({ zh: checklist_zh, en: checklist_en })}
      </Link>,
    ],
    [t("column.posts"), schedule.posts.map(postName).join(t("and"))],
    [t("field.openBefore"), t("minutes", { count: schedule.open_before_min })],
    [t("field.dueAfter"), t("minutes", { count: schedule.due_after_min })],
    [t("column.last"), <LastResult key="last" schedule={schedule} zone={zone} />],
    [t("setUp"), schedule.created_by_name ?? "—"],
  ];
  return (
    <>
      {state === "paused" && paused_until !== null ? (
        <p className={styles.note}>
          {t("pausedBy", { by: paused_by_name ?? "—", reason: pause_reason })}{" "}
          <Moment at={paused_until} zone={zone} bare seconds={false} />
        </p>
      ) : null}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Next({ schedule, zone }: PartProps) {
  const { t } = useTranslation("schedules");
  const next = useNextDates(schedule);
  return (
    <Panel title={t("nextDates")}>
      {next.isPending ? <Loading rows={3} /> : null}
      {next.isError ? <Failure error={next.error} onRetry={() => void next.refetch()} /> : null}
      {next.data ? <NextDates dates={next.data.dates} zone={zone} /> : null}
    </Panel>
  );
}

function Gaps({ schedule, zone }: PartProps) {
  const { t } = useTranslation("schedules");
  return (
    <Panel title={t("gaps")}>
      <ul className={styles.dates}>
        {schedule.gaps.map((one) => (
          <li key={one.last_at}>
            <Moment at={one.first_at} zone={zone} bare seconds={false} />
            {one.dates > 1 ? (
              <>
                –<Moment at={one.last_at} zone={zone} bare seconds={false} />
              </>
            ) : null}{" "}
            {t("gapDates", { count: one.dates })} · {t(`gap.${one.reason}`)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
