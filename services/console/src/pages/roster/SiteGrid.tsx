import { useDroppable } from "@dnd-kit/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ShiftRead, SiteRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { offset, timeOfDay } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { dayBounds, dayIn, type Day } from "@/kit/time/days";
import type { Target } from "./drop";
import { DayHeads } from "./DayHeads";
import { grouped } from "./grouped";
import { gapsOf, type Gap } from "./problems";
import { useRoster } from "./RosterContext";
import { ShiftChip } from "./ShiftChip";
import { useNear } from "./useNear";
import row from "./later.module.css";
import styles from "./roster.module.css";

/** Site by day: which shifts there are, and in red when nobody would be there. Every row in its site's own time. */
export function SiteGrid() {
  const { t } = useTranslation("roster");
  const { view, sites, shifts } = useRoster();
  const bySite = useMemo(() => grouped(shifts, (shift) => [shift.site_id]), [shifts]);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("title")}>
      <table className={`${styles.grid} ${view.period === "week" ? "" : styles[view.period]}`}>
        <DayHeads corner={t("rows.sites")} />
        <tbody>
          {sites.map((site, index) => (
            <SiteRow key={site.id} site={site} shifts={bySite.get(site.id) ?? NONE} first={index < AT_ONCE} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const NONE: readonly ShiftRead[] = [];
/** So many rows fill a screen. */
const AT_ONCE = 6;

function SiteRow({ site, shifts, first }: { site: SiteRead; shifts: readonly ShiftRead[]; first: boolean }) {
  const { view } = useRoster();
  const { near, watch } = useNear(first);
  return (
    <tr ref={watch}>
      <th scope="row">
        <strong>{site.name}</strong>
        <small>
          {offset(dayBounds(view.day, site.timezone).from, site.timezone)} · {site.timezone}
        </small>
      </th>
      {near ? <DayCells site={site} shifts={shifts} /> : <td colSpan={view.days.length} className={row.later} />}
    </tr>
  );
}

function DayCells({ site, shifts }: { site: SiteRead; shifts: readonly ShiftRead[] }) {
  const { view } = useRoster();
  const starting = useMemo(
    () => grouped(shifts, (shift) => [dayIn(shift.starts_at, site.timezone)]),
    [shifts, site.timezone],
  );
  return view.days.map((day) => (
    <DayCell key={day} site={site} day={day} shifts={shifts} starting={starting.get(day) ?? NONE} />
  ));
}

interface DayCellProps {
  site: SiteRead;
  day: Day;
  /** All of the site, for its gaps. */
  shifts: readonly ShiftRead[];
  starting: readonly ShiftRead[];
}

function DayCell({ site, day, shifts, starting }: DayCellProps) {
  const { t } = useTranslation("roster");
  const { view, mayPlan, openNew } = useRoster();
  const minute = useMinute();
  const { setNodeRef, isOver } = useDroppable({
    id: `day ${site.id} ${day}`,
    data: { target: { kind: "day", siteId: site.id, day } satisfies Target },
  });
  const { from, to } = dayBounds(day, site.timezone);
  const gaps = gapsOf(shifts, Math.max(from, minute), to);
  const dense = view.period === "month";
  const hours = (to - from) / 3_600_000;
  return (
    <td ref={setNodeRef} className={isOver ? styles.overCell : ""}>
      <div className={styles.cell}>
        {hours === 24 ? null : <small className={styles.clockChange}>{t("clockChange", { hours })}</small>}
        {starting.map((shift) => (
          <ShiftChip key={shift.id} shift={shift} zone={site.timezone} dense={dense} />
        ))}
        {gaps.map((gap) => (
          <GapMark key={gap.from} gap={gap} day={day} zone={site.timezone} dense={dense} />
        ))}
        {mayPlan && !dense ? (
          <button
            type="button"
            className={styles.add}
            aria-label={t("new.at", { site: site.name, day })}
            onClick={() => openNew(site.id, day)}
          >
            <Icon name="plus" size={14} />
          </button>
        ) : null}
      </div>
    </td>
  );
}

function GapMark({ gap, day, zone, dense }: { gap: Gap; day: Day; zone: string; dense: boolean }) {
  const { t } = useTranslation("roster");
  const times = gapTimes(gap, day, zone);
  const text = t(`gap.${gap.missing}`);
  return (
    <span className={`${styles.gap} ${dense ? styles.dense : ""}`} title={`${times} ${text}`}>
      {dense ? (
        <>
          <b>!</b>
          <span className="visually-hidden">
            {times} {text}
          </span>
        </>
      ) : (
        <>
          {times} <b>{text}</b>
        </>
      )}
    </span>
  );
}

export function gapTimes(gap: { from: number; to: number }, day: Day, zone: string): string {
  return `${timeOfDay(gap.from, zone)}–${dayIn(gap.to, zone) === day ? timeOfDay(gap.to, zone) : "24:00"}`;
}
