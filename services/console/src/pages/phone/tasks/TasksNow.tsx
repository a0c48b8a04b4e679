import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { pathTo } from "@/kit/paths";
import { useMinute } from "@/kit/time/now";
import { isOverdue } from "@/kit/tasks/order";
import { useMyShifts, usePersonId } from "../phoneQueries";
import { useTasksOfMine } from "./queries";
import styles from "../phone.module.css";

/** The way to this person's tasks: how many there are, and how many of them are overdue. */
export function TasksNow() {
  const { t } = useTranslation("phone");
  const minute = useMinute();
  const personId = usePersonId();
  const tasks = useTasksOfMine().data ?? [];
  const there = useMyShifts().shifts.some((shift) =>
    shift.assignments.some((one) => one.staff_id === personId && one.presence === "present"),
  );
  if (tasks.length === 0 && !there) return null;
  const overdue = tasks.filter((task) => isOverdue(task, minute)).length;
  return (
    <Link className={styles.plain} to={pathTo.phoneTasks()}>
      {t("now.tasks", { count: tasks.length })}
      {overdue > 0 ? ` · ${t("now.tasksOverdue", { count: overdue })}` : ""}
    </Link>
  );
}
