import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { IncidentRead } from "@/kit/api/types";
import { real } from "@/kit/incidents/live";
import { pathTo } from "@/kit/paths";
import { Failure, Empty } from "@/kit/states/States";
import { Loading } from "@/kit/states/Loading";
import { AttendanceNow } from "./attendance/AttendanceNow";
import { AskedCard } from "./AskedCard";
import { CallCard, IncidentRow } from "./IncidentCard";
import { InspectionsNow } from "./inspections/InspectionsNow";
import { LeaderNow } from "./leader/LeaderNow";
import { TakeCommand } from "./leader/TakeCommand";
import { useLeading } from "./leader/useLeading";
import { useVacant } from "./leader/useVacant";
import { MyShiftNow } from "./MyShiftNow";
import { useMine } from "./phoneQueries";
import { SafetyNow } from "./safety/SafetyNow";
import { TasksNow } from "./tasks/TasksNow";
import { useAsked } from "./useAsked";
import cards from "./asked.module.css";
import styles from "./phone.module.css";

/** What is mine now: what calls me first and loud, what waits for my answer, then what I have in hand, then the rest of my sites. */
export default function NowPage() {
  const { t } = useTranslation("phone");
  const { query, calling, inHand, others } = useMine();
  const { query: callsQuery, asked } = useAsked();
  const leading = useLeading();
  const vacant = useVacant();
  const steps = (leading?.steps.length ?? 0) + (vacant === null ? 0 : 1);
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
      <SafetyNow />
      {vacant === null ? null : <TakeCommand siteId={vacant} />}
      <LeaderNow situation={leading} />
      <AttendanceNow />
      {asked.length > 0 ? (
        <section className={styles.group} aria-label={t("asked.title")}>
          <h2>
            {t("asked.title")} <small>{asked.length}</small>
          </h2>
          <div className={cards.list}>
            {asked.map((call) => (
              <AskedCard key={call.id} call={call} />
            ))}
          </div>
        </section>
      ) : null}
      {callsQuery.isError && callsQuery.data === undefined ? (
        <Failure error={callsQuery.error} onRetry={() => void callsQuery.refetch()} />
      ) : null}
      <Link className={styles.plain} to={pathTo.phoneReport()}>
        {t("now.report")}
      </Link>
      <InspectionsNow />
      <TasksNow />
      <MyShiftNow />
      <Group title={t("now.inHand")} incidents={inHand} />
      <Group title={t("now.others")} incidents={others} />
      {calling.length + asked.length + steps + inHand.length + others.length === 0 ? (
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
