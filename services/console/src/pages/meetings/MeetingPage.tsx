import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { MeetingRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { PageLink } from "@/kit/layout/PageLink";
import { Acknowledgements } from "./Acknowledgements";
import { Notes } from "./Notes";
import { RecordForm } from "./RecordForm";
import { StateTag } from "./StateTag";
import { useMeeting } from "./data";
import styles from "./meetings.module.css";

/** One meeting: its record from top to bottom, who has acknowledged the tasks, and what was added later. */
export default function MeetingPage() {
  const { t } = useTranslation("meetings");
  const { meetingId = "" } = useParams();
  const query = useMeeting(meetingId);
  if (query.isPending) return <Loading rows={8} />;
  if (query.data === undefined) {
    return (
      <Page title={t("one")}>
        <Panel>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </Panel>
      </Page>
    );
  }
  return <Meeting meeting={query.data} />;
}

function Meeting({ meeting }: { meeting: MeetingRead }) {
  const { t } = useTranslation("meetings");
  const site = useSites().get(meeting.site_id);
  const kind = t(`kit:meetingKind.${meeting.kind}`);
  return (
    <Page
      title={site ? `${site.name} ${kind}` : kind}
      sub={<StateTag meeting={meeting} />}
      actions={
        <>
          <PageLink to={pathTo.meetings({ site: meeting.site_id })}>
            <Icon name="back" size={16} /> {t("all")}
          </PageLink>
          {meeting.shift_id ? (
            <PageLink to={pathTo.dutyLog({ site: meeting.site_id, shift: meeting.shift_id })}>
              <Icon name="note" size={16} /> {t("log")}
            </PageLink>
          ) : null}
          {meeting.state === "finished" && meeting.measures.length > 0 ? (
            <PageLink to={pathTo.improvements({ meeting: meeting.id })}>
              <Icon name="up" size={16} /> {t("ledger")}
            </PageLink>
          ) : null}
        </>
      }
    >
      <div className={styles.meeting}>
        <RecordForm key={`${meeting.id} ${meeting.version}`} meeting={meeting} />
        <aside className={styles.side}>
          <Times meeting={meeting} />
          {meeting.kind === "pre_shift" ? <Acknowledgements meeting={meeting} /> : null}
          {meeting.state === "finished" ? <Notes meeting={meeting} /> : null}
        </aside>
      </div>
    </Page>
  );
}

function Times({ meeting }: { meeting: MeetingRead }) {
  const { t } = useTranslation("meetings");
  const zone = zoneOf(useSites(), meeting.site_id);
  const staff = useStaff();
  const times = [
    ["scheduled", meeting.scheduled_at],
    ["due", meeting.due_at],
    ["held", meeting.state === "finished" ? meeting.held_at : null],
    ["finished", meeting.finished_at],
  ] as const;
  return (
    <Panel title={t("times.title")}>
      <dl className={styles.facts}>
        {times.map(([name, at]) =>
          at === null ? null : (
            <div key={name}>
              <dt>{t(`times.${name}`)}</dt>
              <dd>
                <Moment at={at} zone={zone} seconds={false} />
              </dd>
            </div>
          ),
        )}
        {meeting.chair_id ? (
          <div>
            <dt>{t("column.chair")}</dt>
            <dd>{staff.get(meeting.chair_id)?.name ?? "…"}</dd>
          </div>
        ) : null}
      </dl>
    </Panel>
  );
}
