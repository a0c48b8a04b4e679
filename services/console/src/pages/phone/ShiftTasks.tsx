import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ok, roster } from "@/kit/api/clients";
import type { ShiftRead } from "@/kit/api/types";
import { isOver } from "@/kit/duty/states";
import { Icon } from "@/kit/layout/Icon";
import { pathTo } from "@/kit/paths";
import { usePersonId } from "./phoneQueries";
import styles from "./phone.module.css";

/** Hours before a shift from which its tasks are looked for. */
const AHEAD_MS = 24 * 3_600_000;

/** The way to my tasks of a shift, and whether I have acknowledged them. */
export function ShiftTasks({ shift, now }: { shift: ShiftRead; now: number }) {
  const { t } = useTranslation("phone");
  const personId = usePersonId();
  const near = shift.state !== "planned" && !isOver(shift) && Date.parse(shift.starts_at) - now < AHEAD_MS;
  const { data } = useQuery({
    queryKey: ["meetings", "of-shift", shift.id, "pre_shift"],
    enabled: near,
    refetchInterval: 60_000,
    queryFn: () =>
      ok(roster.GET("/api/roster/v1/meetings", { params: { query: { shift_id: shift.id, kind: "pre_shift" } } })),
  });
  const meeting = data?.items[0];
  if (!near || meeting === undefined) return null;
  const last = meeting.acknowledgements.findLast(({ staff_id }) => staff_id === personId);
  const done = last !== undefined && last.tasks_version >= meeting.tasks_version;
  return (
    <Link to={pathTo.phoneMeeting(meeting.id)} className={done ? (styles.soft ?? "") : ""}>
      <Icon name={done ? "check" : "note"} size={16} /> {t(done ? "tasks.doneLink" : "tasks.link")}
    </Link>
  );
}
