import { useTranslation } from "react-i18next";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { useMinute } from "@/kit/time/now";
import { inOrder } from "@/kit/tasks/order";
import { useMyShifts, usePersonId } from "../phoneQueries";
import { HelpForm } from "./HelpForm";
import { TaskCard } from "./TaskCard";
import { useTasksOfMine } from "./queries";
import styles from "../phone.module.css";

/** What this person is to do, overdue ones first; done or not done in one press each. */
export default function TasksPage() {
  const { t } = useTranslation("tasks");
  const minute = useMinute();
  const personId = usePersonId();
  const query = useTasksOfMine();
  const { shifts } = useMyShifts();
  const here = shifts.find((shift) =>
    shift.assignments.some((seat) => seat.staff_id === personId && seat.presence === "present"),
  );
  if (query.isPending) return <Loading rows={4} />;
  if (query.isError && query.data === undefined) {
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      <h1>{t("phone.title")}</h1>
      {query.data.length === 0 ? (
        <Empty title={t("phone.none")} good>
          <p>{t("phone.noneHint")}</p>
        </Empty>
      ) : null}
      <ul className={styles.list}>
        {inOrder(query.data, minute).map((task) => (
          <li key={task.id}>
            <TaskCard task={task} />
          </li>
        ))}
      </ul>
      {here ? <HelpForm shift={here} /> : null}
    </>
  );
}
