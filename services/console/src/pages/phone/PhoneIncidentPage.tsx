import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useMay } from "@/kit/access/useMay";
import type { IncidentDetail } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { ExerciseMark } from "@/kit/incidents/ExerciseMark";
import { useDraft } from "@/kit/drafts/useDraft";
import { OnWatchPanel } from "@/kit/incidents/OnWatchPanel";
import { useAnomalyOf } from "@/kit/incidents/reading/anomaly";
import { MiniChart } from "@/kit/incidents/reading/MiniChart";
import { Reading } from "@/kit/incidents/reading/Reading";
import { SimilarPanel } from "@/kit/incidents/SimilarPanel";
import { ToldList } from "@/kit/incidents/ToldList";
import { Icon } from "@/kit/layout/Icon";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { LevelMark, SeverityMark } from "@/kit/severity/SeverityMark";
import { LocalHelp } from "@/kit/sites/EmergencyNumbers";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Place } from "@/kit/sos/Place";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { Age, Moment } from "@/kit/time/Time";
import { AcknowledgeButton, EscalatesIn } from "./IncidentCard";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { PhoneButton } from "./PhoneButton";
import { HandOn, Reopen, Resolve } from "./PhoneMoves";
import { useIncident, usePersonId } from "./phoneQueries";
import styles from "./phone.module.css";
import writing from "./writing.module.css";
import page from "./incident.module.css";

const NAMED = 6;

/** One incident on the phone: what it is, what was done, and what to do next under the thumb. */
export default function PhoneIncidentPage() {
  const { t } = useTranslation("phone");
  const { incidentId = "" } = useParams();
  const query = useIncident(incidentId);
  return (
    <>
      <Link to={pathTo.phone()} className={page.back}>
        <Icon name="back" size={20} /> {t("tabs.now")}
      </Link>
      {query.isPending ? <Loading rows={6} /> : null}
      {query.isError && query.data === undefined ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      {query.data ? <File incident={query.data} /> : null}
    </>
  );
}

function File({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation("phone");
  const sites = useSites();
  const site = sites.get(incident.site_id);
  const zone = zoneOf(sites, incident.site_id);
  return (
    <article className={page.file}>
      <p className={page.marks}>
        <SeverityMark severity={incident.severity} label size={20} />
        <LevelMark level={incident.level} />
        <ExerciseMark of={incident} />
        <span className={`${styles.state} ${styles[`state-${incident.state}`]}`}>
          {t(`kit:incidentState.${incident.state}`)}
        </span>
      </p>
      <h1>{incident.title}</h1>
      <p className={`${styles.soft} ${page.where}`}>
        {site ? <Link to={pathTo.site(site.id)}>{site.name}</Link> : null} · {incident.number} ·{" "}
        <Moment at={incident.opened_at} zone={zone} /> · <Age since={incident.opened_at} until={incident.resolved_at} />
      </p>
      {incident.summary && incident.summary !== incident.title ? <p>{incident.summary}</p> : null}
      {incident.place ? (
        <p>
          <Place place={incident.place} zone={zone} />
        </p>
      ) : null}
      <Measured incident={incident} zone={zone} />
      <EscalatesIn incident={incident} />
      <ToldList told={incident.told} called={incident.last_escalated_at !== null} atMost={NAMED} />
      <OnWatchPanel incident={incident} site={site} />
      <LocalHelp site={site} />
      <Timeline incident={incident} zone={zone} />
      <SimilarPanel incident={incident} pathOf={pathTo.phoneIncident} />
      <Actions incident={incident} />
    </article>
  );
}

/** What is measured now, and the way there: where something is. */
function Measured({ incident, zone }: { incident: IncidentDetail; zone: string }) {
  const { data: anomaly } = useAnomalyOf(incident);
  if (anomaly === undefined) return null;
  return (
    <Panel>
      <Reading anomaly={anomaly} />
      <MiniChart anomaly={anomaly} zone={zone} />
    </Panel>
  );
}

function Timeline({ incident, zone }: { incident: IncidentDetail; zone: string }) {
  const { t } = useTranslation("phone");
  const inLanguage = useInLanguage();
  return (
    <section aria-label={t("file.timeline")} className={page.timeline}>
      <h2>{t("file.timeline")}</h2>
      <ol>
        {incident.timeline.toReversed().map((entry) => (
          <li key={entry.id}>
            <Moment at={entry.at} zone={zone} bare />
            <span>{inLanguage(entry.text)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Actions({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation("phone");
  const personId = usePersonId();
  const jobs = useOutbox();
  const may = useMay();
  const arriving = jobs.some((job) => job.personId === personId && job.kind === "check-in" && job.state !== "refused");
  // Whoever has checked in without network is on duty by the time that reaches the service.
  const subject = { ...incident, your_part: arriving ? undefined : incident.your_part };
  const noting = may("noteIncident", subject);
  const acting = may(incident.state === "open" ? "acknowledgeIncident" : "resolveIncident", subject);
  const [text, setText] = useDraft("note", "");
  const noteId = useId();
  const written = text.trim();
  const note = (): void => {
    post({ kind: "note", target: incident.id, label: incident.number, text: written });
    setText("");
  };
  return (
    <div className={page.actions}>
      <label htmlFor={noteId} className="visually-hidden">
        {t("act.noteLabel")}
      </label>
      <div className={page.note}>
        <textarea
          id={noteId}
          className={writing.field}
          rows={1}
          value={text}
          disabled={noting !== null}
          placeholder={t("act.notePlaceholder")}
          onChange={(event) => setText(event.target.value)}
        />
        <PhoneButton
          verdict={noting}
          look="plain"
          disabled={written === ""}
          quiet={incident.resolved_at === null && noting?.reason === acting?.reason}
          onClick={note}
        >
          {t("act.note")}
        </PhoneButton>
      </div>
      {incident.state === "acknowledged" ? (
        <>
          <Resolve incident={incident} subject={subject} />
          <HandOn incident={incident} subject={subject} />
        </>
      ) : null}
      {incident.state === "resolved" ? <Reopen incident={incident} subject={subject} /> : null}
      <AcknowledgeButton incident={subject} />
    </div>
  );
}
