import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { IncidentSubject } from "@/kit/access/incidentRules";
import { useMay } from "@/kit/access/useMay";
import type { IncidentRead } from "@/kit/api/types";
import { ExerciseMark } from "@/kit/incidents/ExerciseMark";
import { useNextCall } from "@/kit/incidents/nextCall";
import { ToldList } from "@/kit/incidents/ToldList";
import { Icon } from "@/kit/layout/Icon";
import { pathTo } from "@/kit/paths";
import { LevelMark, SeverityMark } from "@/kit/severity/SeverityMark";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Age, Moment } from "@/kit/time/Time";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { PhoneButton } from "./PhoneButton";
import { usePersonId } from "./phoneQueries";
import { isQueued } from "@/kit/outbox/queue";
import page from "./incident.module.css";
import styles from "./phone.module.css";

const NAMED = 2;

/** An incident that calls this person: what, where, how long already, and one large button. */
export function CallCard({ incident }: { incident: IncidentRead }) {
  const { t } = useTranslation("phone");
  const sites = useSites();
  return (
    <article className={`${styles.call} ${styles[incident.severity]}`} aria-label={incident.title}>
      <Link to={pathTo.phoneIncident(incident.id)} className={styles.callHead}>
        <p>
          <SeverityMark severity={incident.severity} label size={22} />
          <LevelMark level={incident.level} />
          <ExerciseMark of={incident} />
          <span className={styles.callAge}>
            <Age since={incident.opened_at} />
          </span>
        </p>
        <h2>{incident.title}</h2>
        <p className={styles.soft}>
          {sites.get(incident.site_id)?.name ?? incident.number} ·{" "}
          <Moment at={incident.opened_at} zone={zoneOf(sites, incident.site_id)} />
        </p>
        <EscalatesIn incident={incident} />
        <ToldList told={incident.told} called={incident.last_escalated_at !== null} atMost={NAMED} />
      </Link>
      <AcknowledgeButton incident={incident} />
      <span className="visually-hidden">{t("now.callsYou")}</span>
    </article>
  );
}

/** The button everything is about. While the answer is on its way it says so, and never claims more. */
export function AcknowledgeButton({ incident }: { incident: IncidentRead & Pick<IncidentSubject, "your_part"> }) {
  const { t } = useTranslation("phone");
  const personId = usePersonId();
  const queued = isQueued(useOutbox(), personId, "acknowledge", incident.id);
  const may = useMay();
  if (incident.state !== "open") return null;
  return (
    <PhoneButton
      verdict={may("acknowledgeIncident", incident)}
      look="loud"
      disabled={queued}
      onClick={() => post({ kind: "acknowledge", target: incident.id, label: incident.number })}
    >
      <Icon name={queued ? "clock" : "check"} size={24} />
      {queued ? t("act.acknowledging") : t("act.acknowledge")}
    </PhoneButton>
  );
}

/** When the next people are called unless somebody answers. */
export function EscalatesIn({ incident }: { incident: IncidentRead }) {
  const { t } = useTranslation("phone");
  const next = useNextCall(incident);
  if (next === null) return null;
  const { left, exhausted } = next;
  return (
    <p className={exhausted ? page.unanswered : styles.escalates} role={exhausted ? "alert" : undefined}>
      {exhausted ? <strong>{t("now.unanswered")}</strong> : null}
      {left === null ? t("now.escalating") : t(exhausted ? "now.callsAgainIn" : "now.escalatesIn", { time: left })}
    </p>
  );
}

/** An incident in a list. */
export function IncidentRow({ incident }: { incident: IncidentRead }) {
  const { t } = useTranslation("phone");
  const sites = useSites();
  const who = incident.acknowledged_by?.name;
  return (
    <Link to={pathTo.phoneIncident(incident.id)} className={styles.row}>
      <SeverityMark severity={incident.severity} size={22} />
      <span className={styles.rowText}>
        <strong>
          <ExerciseMark of={incident} /> {incident.title}
        </strong>
        <small>
          {sites.get(incident.site_id)?.name ?? ""} · {incident.number}
        </small>
        <small>
          {t(`kit:incidentState.${incident.state}`)}
          {who ? ` · ${who}` : ""} · <Age since={incident.opened_at} />
        </small>
        {incident.exhausted ? <b className={styles.escalates}>{t("now.unanswered")}</b> : null}
      </span>
      <span className={styles.chevron}>
        <Icon name="back" size={18} />
      </span>
    </Link>
  );
}
