import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAddress } from "@/kit/address";
import type { InspectionRead, ShiftRead } from "@/kit/api/types";
import { Choice } from "@/kit/filters/Choice";
import { useLiveInspections } from "@/kit/inspections/data";
import { counted, inOrder, STANDINGS } from "@/kit/inspections/standing";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useCalendarZone, useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { dayBounds, dayIn } from "@/kit/time/days";
import { endTime, timeOfDay } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { InspectionTable } from "./InspectionTable";
import { useInspectionsOf, useShiftsAround } from "./data";
import { byShift, bySite, ofDay, together } from "./groups";
import styles from "./inspections.module.css";

/** What is due today, and what is left of before: a panel for each site, in it the shifts. */
export function Today() {
  const { t } = useTranslation("inspections");
  const { query, change } = useAddress();
  const sites = useSites();
  const minute = useMinute();
  const site = query.get("site");
  const zone = useCalendarZone(site);
  const day = dayIn(minute, zone);
  const today = useInspectionsOf(day, site);
  const live = useLiveInspections();
  const shifts = useShiftsAround(day, zone).data;
  const known = together(today.data ?? [], live.data ?? []).filter(({ site_id }) => site === null || site_id === site);
  const all = ofDay(known, dayBounds(day, zone));
  const groups = bySite(all, minute);
  return (
    <>
      {sites.size > 1 ? (
        <Choice
          className={styles.oneSite}
          label={t("site")}
          value={site}
          options={[...sites.values()].map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen) => change({ site: chosen })}
        />
      ) : null}
      {today.isPending ? <Loading rows={8} /> : null}
      {today.isError && !today.data ? <Failure error={today.error} onRetry={() => void today.refetch()} /> : null}
      {today.data && all.length === 0 ? (
        <Panel>
          <Empty title={t("todayEmpty")}>
            <p>{t("todayEmptyHint")}</p>
            <Link to={pathTo.checklists(site === null ? {} : { site })}>{t("toChecklists")}</Link>
          </Empty>
        </Panel>
      ) : null}
      {groups.map(([siteId, found]) => (
        <SitePanel key={siteId} siteId={siteId} inspections={found} shifts={shifts} now={minute} />
      ))}
    </>
  );
}

interface SitePanelProps {
  siteId: string;
  inspections: readonly InspectionRead[];
  shifts: ReadonlyMap<string, ShiftRead> | undefined;
  now: number;
}

function SitePanel({ siteId, inspections, shifts, now }: SitePanelProps) {
  const { t } = useTranslation("inspections");
  const sites = useSites();
  const zone = zoneOf(sites, siteId);
  const counts = counted(inspections, now);
  return (
    <Panel
      title={sites.get(siteId)?.name ?? "…"}
      actions={
        <ul className={styles.counts}>
          {STANDINGS.filter((one) => counts[one] > 0).map((one) => (
            <li key={one} className={one === "overdue" || one === "missed" ? styles.bad : ""}>
              {t(`standing.${one}`)} <b>{counts[one]}</b>
            </li>
          ))}
        </ul>
      }
    >
      {byShift(inspections).map(([shiftId, found]) => {
        const shift = shiftId === null ? undefined : shifts?.get(shiftId);
        return (
          <section key={shiftId ?? ""} className={styles.shift}>
            <h3>
              {shiftId === null ? (
                t("noShift")
              ) : (
                <Link to={pathTo.shift(shiftId)}>
                  {t("shift")}
                  {shift ? ` ${timeOfDay(shift.starts_at, zone)}–${endTime(shift.ends_at, zone)}` : ""}
                </Link>
              )}
            </h3>
            <InspectionTable inspections={inOrder(found, now)} />
          </section>
        );
      })}
    </Panel>
  );
}
