import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useMay } from "@/kit/access/useMay";
import { ok, roster } from "@/kit/api/clients";
import type { MeetingRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { AskFirst } from "./AskFirst";
import { PhoneButton } from "./PhoneButton";
import { usePersonId } from "./phoneQueries";
import styles from "./phone.module.css";
import page from "./log.module.css";
import incidentPage from "./incident.module.css";

/** My tasks and precautions for a shift: read, and acknowledged with one thumb. */
export default function PhoneMeetingPage() {
  const { t } = useTranslation("phone");
  const { meetingId = "" } = useParams();
  const query = useQuery({
    queryKey: ["meetings", "one", meetingId],
    refetchInterval: 30_000,
    queryFn: () =>
      ok(roster.GET("/api/roster/v1/meetings/{meeting_id}", { params: { path: { meeting_id: meetingId } } })),
  });
  return (
    <>
      <Link to={pathTo.phoneShifts()} className={incidentPage.back}>
        <Icon name="back" size={20} /> {t("tabs.shifts")}
      </Link>
      {query.isPending ? <Loading rows={6} /> : null}
      {query.isError && query.data === undefined ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      {query.data ? <Tasks meeting={query.data} /> : null}
    </>
  );
}

function Tasks({ meeting }: { meeting: MeetingRead }) {
  const { t } = useTranslation("phone");
  const personId = usePersonId();
  const postName = usePostName();
  const inLanguage = useInLanguage();
  const sites = useSites();
  const mine = meeting.attendees.find(({ staff_id }) => staff_id === personId)?.posts ?? [];
  const tasks = meeting.tasks.filter(({ post: at }) => at === null || at === undefined || mine.includes(at));
  return (
    <article className={page.write}>
      <h1 className={page.title}>
        {sites.get(meeting.site_id)?.name} {t(`kit:meetingKind.${meeting.kind}`)}
      </h1>
      <p className={styles.soft}>
        {mine.map(postName).join(" · ")} ·{" "}
        <Moment at={meeting.scheduled_at ?? meeting.due_at} zone={zoneOf(sites, meeting.site_id)} seconds={false} />
      </p>
      {meeting.weather_note ? <p>{t("tasks.weather", { note: meeting.weather_note })}</p> : null}
      {tasks.length === 0 ? <p className={styles.soft}>{t("tasks.none")}</p> : null}
      <ul className={page.entries} aria-label={t("tasks.title")}>
        {tasks.map((one) => (
          <li key={one.id}>
            <small className={styles.soft}>{t(`tasks.${one.kind}`)}</small>
            <span>{inLanguage(one)}</span>
          </li>
        ))}
      </ul>
      {meeting.kind === "pre_shift" ? <Acknowledge meeting={meeting} /> : null}
    </article>
  );
}

function Acknowledge({ meeting }: { meeting: MeetingRead }) {
  const { t } = useTranslation("phone");
  const personId = usePersonId();
  const zone = zoneOf(useSites(), meeting.site_id);
  const verdict = useMay()("acknowledgeTasks", meeting);
  const queued = isQueued(useOutbox(), personId, "acknowledge-tasks", meeting.id);
  const [asking, setAsking] = useState(false);
  const last = meeting.acknowledgements.findLast(({ staff_id }) => staff_id === personId);
  const done = last !== undefined && last.tasks_version >= meeting.tasks_version;
  const send = (note: string | null): void => {
    setAsking(false);
    post({
      kind: "acknowledge-tasks",
      target: meeting.id,
      label: t(`kit:meetingKind.${meeting.kind}`),
      text: note,
      tasksVersion: meeting.tasks_version,
    });
  };
  if (done) {
    return (
      <p>
        <Icon name="check" /> {t(last.fitness === "fit" ? "tasks.done" : "tasks.doneUnfit")}{" "}
        <Moment at={last.acknowledged_at} zone={zone} bare seconds={false} />
      </p>
    );
  }
  if (asking) {
    return (
      <AskFirst
        question={t("tasks.unfitAsk")}
        follows={[]}
        word={t("tasks.unfitWhy")}
        needed
        button={t("tasks.unfit")}
        onCancel={() => setAsking(false)}
        onDo={send}
      />
    );
  }
  return (
    <>
      {last ? <p className={styles.soft}>{t("tasks.changed")}</p> : null}
      <PhoneButton verdict={verdict} look="good" disabled={queued} onClick={() => send(null)}>
        <Icon name={queued ? "clock" : "check"} /> {t("tasks.acknowledge")}
      </PhoneButton>
      <PhoneButton verdict={verdict} look="plain" disabled={queued} quiet onClick={() => setAsking(true)}>
        {t("tasks.unfit")}
      </PhoneButton>
    </>
  );
}
