import { useDroppable } from "@dnd-kit/core";
import { useTranslation } from "react-i18next";
import type { ShiftRead, SiteRead, StaffRead } from "@/kit/api/types";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { usePostName } from "@/kit/posts";
import { Empty } from "@/kit/states/States";
import { dayBounds, dayIn } from "@/kit/time/days";
import { DayHeads } from "./DayHeads";
import type { Target } from "./drop";
import { hoursOf } from "./problems";
import { useRoster } from "./RosterContext";
import { ShiftChip } from "./ShiftChip";
import styles from "./roster.module.css";

/** Person by day: who works when, and how many hours that makes. Grouped by site, in the site's own time. */
export function PersonGrid() {
  const { t } = useTranslation("roster");
  const { view, sites, staff } = useRoster();
  const groups = sites
    .map((site) => ({ site, people: peopleOf(site, staff) }))
    .filter((group) => group.people.length > 0);
  if (groups.length === 0) return <Empty title={t("noPeople")} />;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("title")}>
      <table className={`${styles.grid} ${view.period === "month" ? styles.month : ""}`}>
        <DayHeads corner={t("rows.people")} end={t("hours.label")} />
        {groups.map(({ site, people }) => (
          <tbody key={site.id}>
            <tr className={styles.groupRow}>
              <th scope="rowgroup" colSpan={view.days.length + 2}>
                {site.name} <small>{site.timezone}</small>
              </th>
            </tr>
            {people.map((person) => (
              <PersonRow key={person.id} site={site} person={person} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function PersonRow({ site, person }: { site: SiteRead; person: StaffRead }) {
  const { t } = useTranslation("roster");
  const postName = usePostName();
  const { view, shifts, posts } = useRoster();
  const { setNodeRef, isOver } = useDroppable({
    id: `person ${site.id} ${person.id}`,
    data: { target: { kind: "person", staffId: person.id } satisfies Target },
  });
  const theirs = shifts.filter(
    (one) => one.site_id === site.id && one.assignments.some((seat) => seat.staff_id === person.id),
  );
  const from = dayBounds(view.days[0] ?? view.day, site.timezone).from;
  const to = dayBounds(view.days.at(-1) ?? view.day, site.timezone).to;
  return (
    <tr ref={setNodeRef} className={isOver ? styles.overCell : ""}>
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
            {onDay(theirs, day, site.timezone).map((shift) => (
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
      <td className={styles.hours}>{t("hours.value", { count: Math.round(hoursOf(theirs, person.id, from, to)) })}</td>
    </tr>
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
