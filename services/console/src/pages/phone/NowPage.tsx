import { useTranslation } from "react-i18next";
import type { IncidentRead } from "@/kit/api/types";
import { real } from "@/kit/incidents/live";
import { Failure, Empty } from "@/kit/states/States";
import { Loading } from "@/kit/states/Loading";
import { AttendanceNow } from "./attendance/AttendanceNow";
import { CallCard, IncidentRow } from "./IncidentCard";
import { MyShiftNow } from "./MyShiftNow";
import { useMine } from "./phoneQueries";
import { TasksNow } from "./tasks/TasksNow";
import styles from "./phone.module.css";

/** What is mine now: what calls me first and loud, then what I have in hand, then the rest of my sites. */
export default function NowPage() {
  const { t } = useTranslation("phone");
  const { query, calling, inHand, others } = useMine();
  if (query.isPending) return <Loading rows={5} />;
  if (query.isError && query.data === undefined) {
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      <h1 className="visually-hidden">{t("tabs.now")}</h1>
      {calling.map((incident) => (
        <CallCard key={incident.id} incident={incident} />
      ))}
      <AttendanceNow />
      <TasksNow />
      <MyShiftNow />
      <Group title={t("now.inHand")} incidents={inHand} />
      <Group title={t("now.others")} incidents={others} />
      {calling.length + inHand.length + others.length === 0 ? (
        <Empty title={t("now.quiet")} good>
          <p>{t("now.quietHint")}</p>
        </Empty>
      ) : null}
    </>
  );
}

function Group({ title, incidents }: { title: string; incidents: readonly IncidentRead[] }) {
  if (incidents.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2>
        {title} <small>{real(incidents).length}</small>
      </h2>
      <ul className={styles.list}>
        {incidents.map((incident) => (
          <li key={incident.id}>
            <IncidentRow incident={incident} />
          </li>
        ))}
      </ul>
    </section>
  );
}
