import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { ShiftRead } from "@/kit/api/types";
import { HandoverLinks } from "@/kit/handovers/HandoverLinks";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { OpeningConditions } from "@/kit/opening/OpeningConditions";
import { StartPanel } from "@/kit/opening/StartPanel";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { dayIn } from "@/kit/time/days";
import { endTime, timeOfDay } from "@/kit/time/format";
import { PageLink } from "@/kit/layout/PageLink";
import { ArchivePanel } from "./ArchivePanel";
import { CancelButton } from "./CancelButton";
import { useShift } from "./data";
import { StateLine } from "./StateLine";
import styles from "./shift.module.css";

/** One shift: where it stands, what its start needs, who is on it, and the way to all that belongs to it. */
export default function ShiftPage() {
  const { t } = useTranslation(["shift", "roster", "opening"]);
  const { shiftId = "" } = useParams();
  const shift = useShift(shiftId);
  if (shift.isPending) return <Loading rows={8} />;
  if (shift.data === undefined) {
    return (
      <Page title={t("title")}>
        <Panel>
          <Failure error={shift.error} onRetry={() => void shift.refetch()} />
        </Panel>
      </Page>
    );
  }
  return <Shift shift={shift.data} />;
}

function Shift({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation(["shift", "roster", "opening"]);
  const sites = useSites();
  const zone = zoneOf(sites, shift.site_id);
  const started = shift.started_at !== null;
  return (
    <Page
      title={sites.get(shift.site_id)?.name ?? t("title")}
      sub={
        <>
          {dayIn(shift.starts_at, zone)} {timeOfDay(shift.starts_at, zone)} – {endTime(shift.ends_at, zone)} {zone}
        </>
      }
      actions={
        <>
          <PageLink to={pathTo.roster({ site: shift.site_id })}>
            <Icon name="back" size={16} /> {t("roster")}
          </PageLink>
          <PageLink to={pathTo.dutyLog({ site: shift.site_id, shift: shift.id })}>
            <Icon name="note" size={16} /> {t("log")}
          </PageLink>
          <PageLink to={pathTo.inspections({ shift: shift.id })}>
            <Icon name="inspect" size={16} /> {t("inspections")}
          </PageLink>
          {started ? (
            <PageLink to={pathTo.shiftCertificate(shift.id)}>
              <Icon name="print" size={16} /> {t("certificate")}
            </PageLink>
          ) : null}
          <CancelButton shift={shift} />
        </>
      }
    >
      <StateLine shift={shift} />
      <Archive shift={shift} />
      <div className={styles.columns}>
        <Panel title={t(started ? "opening:stood" : "opening:title")}>
          <OpeningConditions shiftId={shift.id} />
          <StartPanel shift={shift} />
        </Panel>
        <Panel title={t("people")}>
          <People shift={shift} zone={zone} />
          <div className={styles.handovers}>
            <HandoverLinks shiftId={shift.id} />
          </div>
        </Panel>
      </div>
      <ArchivePanel shift={shift} zone={zone} />
    </Page>
  );
}

function Archive({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation(["shift", "roster", "opening"]);
  const missing = shift.archive_missing ?? [];
  if (shift.archived_at === null || missing.length === 0) return null;
  const what = missing.map((one) => t(`part.${one}`)).join(t("opening:comma"));
  return <p className={styles.warn}>{t("archiveMissing", { what })}</p>;
}

function People({ shift, zone }: { shift: ShiftRead; zone: string }) {
  const { t } = useTranslation(["shift", "roster", "opening"]);
  const staff = useStaff();
  const postName = usePostName();
  return (
    <ul className={styles.people}>
      {shift.assignments.map((one) => (
        <li key={`${one.staff_id} ${one.post}`}>
          <span>{postName(one.post)}</span>
          <b>{staff.get(one.staff_id)?.name ?? "…"}</b>
          <small>
            {t(`roster:presence.${one.presence}`)}{" "}
            {one.checked_in_at ? <Moment at={one.checked_in_at} zone={zone} bare seconds={false} /> : null}
          </small>
        </li>
      ))}
    </ul>
  );
}
