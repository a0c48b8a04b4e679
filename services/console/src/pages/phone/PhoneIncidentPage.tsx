import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { IncidentDetail } from "@/kit/api/types";
import { useMay } from "@/kit/auth/rights";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { ExerciseMark } from "@/kit/incidents/ExerciseMark";
import { Icon } from "@/kit/layout/Icon";
import { LevelMark, SeverityMark } from "@/kit/severity/SeverityMark";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { Age, Moment } from "@/kit/time/Time";
import { AcknowledgeButton, EscalatesIn } from "./IncidentCard";
import { post, useOutbox } from "./outbox";
import { useIncident, usePersonId } from "./phoneQueries";
import { isQueued } from "./queue";
import styles from "./phone.module.css";

/** One incident on the phone: what it is, what was done, and what to do next under the thumb. */
export default function PhoneIncidentPage() {
  const { t } = useTranslation("phone");
  const { incidentId = "" } = useParams();
  const query = useIncident(incidentId);
  return (
    <>
      <Link to="/m" className={styles.back}>
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
  const zone = zoneOf(sites, incident.site_id);
  const may = useMay("respond");
  return (
    <article className={styles.file}>
      <p className={styles.marks}>
        <SeverityMark severity={incident.severity} label size={20} />
        <LevelMark level={incident.level} />
        <ExerciseMark of={incident} />
        <span className={`${styles.state} ${styles[`state-${incident.state}`]}`}>
          {t(`kit:incidentState.${incident.state}`)}
        </span>
      </p>
      <h1>{incident.title}</h1>
      <p className={styles.soft}>
        {sites.get(incident.site_id)?.name} · {incident.number} · <Moment at={incident.opened_at} zone={zone} /> ·{" "}
        <Age since={incident.opened_at} until={incident.resolved_at} />
      </p>
      {incident.summary && incident.summary !== incident.title ? <p>{incident.summary}</p> : null}
      <EscalatesIn at={incident.next_escalation_at} />
      <Timeline incident={incident} zone={zone} />
      {may ? <Actions incident={incident} /> : null}
    </article>
  );
}

function Timeline({ incident, zone }: { incident: IncidentDetail; zone: string }) {
  const { t } = useTranslation("phone");
  const inLanguage = useInLanguage();
  return (
    <section aria-label={t("file.timeline")} className={styles.timeline}>
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
  const resolving = isQueued(useOutbox(), personId, "resolve", incident.id);
  const [text, setText] = useState("");
  const noteId = useId();
  const written = text.trim();
  const send = (kind: "note" | "resolve"): void => {
    post({ kind, target: incident.id, label: incident.number, text: written === "" ? null : written });
    setText("");
  };
  return (
    <div className={styles.actions}>
      <label htmlFor={noteId} className="visually-hidden">
        {t("act.noteLabel")}
      </label>
      <div className={styles.note}>
        <textarea
          id={noteId}
          rows={1}
          value={text}
          placeholder={t("act.notePlaceholder")}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="button" className={styles.plain} disabled={written === ""} onClick={() => send("note")}>
          {t("act.note")}
        </button>
      </div>
      {incident.state === "acknowledged" ? (
        <button type="button" className={styles.good} disabled={resolving} onClick={() => send("resolve")}>
          <Icon name="check" /> {resolving ? t("act.resolving") : t("act.resolve")}
        </button>
      ) : null}
      <AcknowledgeButton incident={incident} />
    </div>
  );
}
