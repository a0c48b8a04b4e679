import { useDraggable, useDroppable } from "@dnd-kit/core";
import { useTranslation } from "react-i18next";
import type { ShiftRead } from "@/kit/api/types";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { phaseOf } from "@/kit/duty/states";
import { usePostName } from "@/kit/posts";
import { endTime, offset, ownZone, timeOfDay } from "@/kit/time/format";
import type { Source, Target } from "./drop";
import { edition } from "./problems";
import { useRoster } from "./RosterContext";
import styles from "./roster.module.css";

/** A shift in the grid: planned ones dashed and movable, published ones firm. Red where something is wrong with it. */
export function ShiftChip({
  shift,
  zone,
  staffId,
  dense,
}: {
  shift: ShiftRead;
  zone: string;
  staffId?: string;
  dense: boolean;
}) {
  const { t } = useTranslation("roster");
  const { openShift, clashes, refusals, mayPlan, selection, choose } = useRoster();
  const selectable = selection !== null && shift.state === "planned";
  const chosen = selectable && selection.has(shift.id);
  const movable = mayPlan && shift.state === "planned" && selection === null;
  const source: Source = staffId === undefined ? { kind: "shift", shift } : { kind: "seat", shift, staffId };
  const id = `${shift.id} ${staffId ?? ""}`;
  const drag = useDraggable({ id, data: { source }, disabled: !movable });
  const drop = useDroppable({
    id: `onto ${id}`,
    data: { target: { kind: "shift", shift } satisfies Target },
    disabled: !movable || staffId !== undefined,
  });
  const bad = clashes.has(shift.id) || refusals.has(edition(shift));
  const { transform } = drag;
  const classes = [
    styles.chip,
    styles[phaseOf(shift)],
    shift.state === "open_with_exception" ? styles.excepted : "",
    bad ? styles.bad : "",
    dense ? styles.dense : "",
    drop.isOver ? styles.over : "",
    chosen ? styles.chosen : "",
  ];
  return (
    <button
      type="button"
      ref={(node) => {
        drag.setNodeRef(node);
        drop.setNodeRef(node);
      }}
      {...drag.listeners}
      className={classes.join(" ")}
      style={transform ? { transform: `translate(${transform.x}px, ${transform.y}px)`, zIndex: 20 } : undefined}
      onClick={() => (selectable ? choose(toggled(selection, shift.id)) : openShift(shift))}
      aria-pressed={selectable ? chosen : undefined}
      aria-roledescription={movable ? t("drag.role") : undefined}
      title={hint(shift, zone)}
    >
      {dense ? <DenseTimes shift={shift} zone={zone} /> : <FullChip shift={shift} zone={zone} staffId={staffId} />}
    </button>
  );
}

function toggled(selection: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return selection.has(id) ? new Set([...selection].filter((one) => one !== id)) : new Set([...selection, id]);
}

function FullChip({ shift, zone, staffId }: { shift: ShiftRead; zone: string; staffId: string | undefined }) {
  const { t } = useTranslation("roster");
  const { staff } = useRoster();
  const own = ownTimes(shift, zone, { named: false });
  return (
    <>
      <span className={styles.chipTime}>
        {timesOf(shift, zone)} <span className="visually-hidden">{t(`state.${shift.state}`)}</span>
      </span>
      {own ? <small>{t("zone.yours", { times: own })}</small> : null}
      {staffId === undefined ? <People shift={shift} staff={staff} /> : <Posts shift={shift} staffId={staffId} />}
    </>
  );
}

function Posts({ shift, staffId }: { shift: ShiftRead; staffId: string }) {
  const postName = usePostName();
  const theirs = shift.assignments.filter((one) => one.staff_id === staffId);
  return <span className={styles.chipPost}>{theirs.map((one) => postName(one.post)).join(" · ")}</span>;
}

function People({ shift, staff }: { shift: ShiftRead; staff: ReadonlyMap<string, { name: string }> }) {
  const { t } = useTranslation("roster");
  const chief = shift.assignments.find((one) => one.post === DUTY_CHIEF);
  const others = [...new Set(shift.assignments.filter((one) => one !== chief).map((one) => one.staff_id))].filter(
    (id) => id !== chief?.staff_id,
  );
  const name = (id: string): string => staff.get(id)?.name ?? "…";
  if (shift.assignments.length === 0) return <span className={styles.red}>{t("empty")}</span>;
  return (
    <span className={styles.chipPeople}>
      {chief ? <b>{name(chief.staff_id)}</b> : <b className={styles.red}>{t("noChief")}</b>}
      {others.length > 0 ? <span>{others.map(name).join(" ")}</span> : null}
    </span>
  );
}

function DenseTimes({ shift, zone }: { shift: ShiftRead; zone: string }) {
  const { t } = useTranslation("roster");
  return (
    <>
      <span className="visually-hidden">
        {timesOf(shift, zone)} {t(`state.${shift.state}`)}
      </span>
      <b>{timeOfDay(shift.starts_at, zone).slice(0, 2)}</b>
      <small>{endTime(shift.ends_at, zone).slice(0, 2)}</small>
    </>
  );
}

export function timesOf(shift: ShiftRead, zone: string): string {
  return `${timeOfDay(shift.starts_at, zone)}–${endTime(shift.ends_at, zone)}`;
}

/** The reader's own times, where their clock differs from the site's; `named` with their offset. */
export function ownTimes(shift: ShiftRead, zone: string, { named = true } = {}): string | null {
  const own = ownZone();
  if (offset(shift.starts_at, zone) === offset(shift.starts_at, own)) return null;
  return timesOf(shift, own) + (named ? ` ${offset(shift.starts_at, own)}` : "");
}

function hint(shift: ShiftRead, zone: string): string {
  const own = ownTimes(shift, zone);
  return `${timesOf(shift, zone)} ${offset(shift.starts_at, zone)}${own ? ` · ${own}` : ""}`;
}
