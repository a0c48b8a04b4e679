import { useDroppable } from "@dnd-kit/core";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ShiftRead, SiteRead, StaffRead } from "@/kit/api/types";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { Empty } from "@/kit/states/States";
import { dayBounds, dayIn } from "@/kit/time/days";
import { DayHeads } from "./DayHeads";
import type { Target } from "./drop";
import { grouped } from "./grouped";
import { hoursOf } from "./problems";
import { useRoster } from "./RosterContext";
import { ShiftChip } from "./ShiftChip";
import { useNear } from "./useNear";
import styles from "./roster.module.css";

/** Person by day: who works when, and how many hours that makes. Grouped by site, in the site's own time. */
export function PersonGrid() {
  const { t } = useTranslation("roster");
  const { view, sites, staff, shifts, mayPlan } = useRoster();
  const seats = useMemo(() => bySeat(shifts), [shifts]);
  const groups = sites
    .map((site) => ({ site, people: peopleOf(site, staff) }))
    .filter((group) => group.people.length > 0);
  if (groups.length === 0) {
    return (
      <Empty title={t("noPeople")}>
        <p>{t("noPeopleHint")}</p>
        {mayPlan ? <Link to={pathTo.setupPeople()}>{t("register")}</Link> : null}
      </Empty>
    );
  }
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("title")}>
      <table className={`${styles.grid} ${view.period === "week" ? "" : styles[view.period]}`}>
        <DayHeads corner={t("rows.people")} end={t("hours.label")} />
        {groups.map(({ site, people }) => (
          <tbody key={site.id}>
            <tr className={styles.groupRow}>
              <th scope="rowgroup" colSpan={view.days.length + 2}>
                {site.name} <small>{site.timezone}</small>
              </th>
            </tr>
            {people.map((person) => (
              <PersonRow
                key={person.id}
                site={site}
                person={person}
                shifts={seats.get(seatOf(site.id, person.id)) ?? NONE}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

const NONE: readonly ShiftRead[] = [];

interface PersonRowProps {
  site: SiteRead;
  person: StaffRead;
  /** Theirs at the site. */
  shifts: readonly ShiftRead[];
}

function PersonRow({ site, person, shifts }: PersonRowProps) {
  const { t } = useTranslation("roster");
  const postName = usePostName();
  const { view, posts } = useRoster();
  const { near, watch } = useNear(false);
  const { setNodeRef, isOver } = useDroppable({
    id: `person ${site.id} ${person.id}`,
    data: { target: { kind: "person", staffId: person.id } satisfies Target },
  });
  const row = useCallback(
    (element: HTMLTableRowElement | null) => {
      setNodeRef(element);
      return watch(element);
    },
    [setNodeRef, watch],
  );
  const from = dayBounds(view.days[0] ?? view.day, site.timezone).from;
  const to = dayBounds(view.days.at(-1) ?? view.day, site.timezone).to;
  return (
    <tr ref={row} className={isOver ? styles.overCell : ""}>
      <th scope="row">
        <strong>{person.name}</strong>
        <small>
          {person.roles
            .filter((role) => posts.includes(role))
            .map(postName)
            .join(" · ")}
        </small>
      </th>
      {view.days.map((day) => (
        <td key={day}>
          <div className={styles.cell}>
            {(near ? onDay(shifts, day, site.timezone) : NONE).map((shift) => (
              <ShiftChip
                key={shift.id}
                shift={shift}
                zone={site.timezone}
                staffId={person.id}
                dense={view.period === "month"}
              />
            ))}
          </div>
        </td>
      ))}
      <td className={styles.hours}>{t("hours.value", { count: Math.round(hoursOf(shifts, person.id, from, to)) })}</td>
    </tr>
  );
}

function seatOf(siteId: string, staffId: string): string {
  return `${siteId} ${staffId}`;
}

/** The shifts of each person at each site. */
function bySeat(shifts: readonly ShiftRead[]): Map<string, ShiftRead[]> {
  return grouped(
    shifts,
    ({ site_id, assignments }) => new Set(assignments.map((one) => seatOf(site_id, one.staff_id))),
  );
}

function peopleOf(site: SiteRead, staff: ReadonlyMap<string, StaffRead>): StaffRead[] {
  return [...staff.values()]
    .filter((one) => one.active && one.site_ids.includes(site.id))
    .toSorted((one, other) => rank(one) - rank(other) || one.code.localeCompare(other.code));
}

function rank(person: StaffRead): number {
  return person.roles.includes(DUTY_CHIEF) ? 0 : 1;
}

function onDay(shifts: readonly ShiftRead[], day: string, zone: string): ShiftRead[] {
  return shifts.filter((shift) => dayIn(shift.starts_at, zone) === day);
}
