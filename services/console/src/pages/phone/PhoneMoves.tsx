import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { IncidentSubject } from "@/kit/access/incidentRules";
import { useMay } from "@/kit/access/useMay";
import type { IncidentDetail } from "@/kit/api/types";
import { followsOf } from "@/kit/incidents/ask/follows";
import { answersAt } from "@/kit/incidents/answersAt";
import { Icon } from "@/kit/layout/Icon";
import { useStaff } from "@/kit/sites/sites";
import { useNow } from "@/kit/time/now";
import { AskFirst } from "./AskFirst";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { PhoneButton } from "./PhoneButton";
import { usePersonId } from "./phoneQueries";
import { isQueued } from "@/kit/outbox/queue";
import styles from "./phone.module.css";
import page from "./incident.module.css";

interface MoveProps {
  incident: IncidentDetail;
  /** The incident as the rights see it. */
  subject: IncidentDetail | IncidentSubject;
}

/** Resolving asks once and says what is so. */
export function Resolve({ incident, subject }: MoveProps) {
  const { t } = useTranslation("phone");
  const may = useMay();
  const personId = usePersonId();
  const queued = isQueued(useOutbox(), personId, "resolve", incident.id);
  const [asking, setAsking] = useState(false);
  const name = incident.acknowledged_by?.name ?? "";
  if (incident.sos) return <StandDown incident={incident} />;
  if (!asking) {
    return (
      <PhoneButton
        verdict={may("resolveIncident", subject)}
        look="good"
        disabled={queued}
        onClick={() => setAsking(true)}
      >
        <Icon name="check" /> {queued ? t("act.resolving") : t("act.resolve")}
      </PhoneButton>
    );
  }
  return (
    <AskFirst
      question={t("kit:ends.resolveTitle", { number: incident.number })}
      follows={followsOf(incident, "resolve", personId).map((one) => t(`kit:ends.${one}`, { name }))}
      word={t(incident.resolve_needs_reason ? "kit:ends.reason" : "kit:ends.resolveHint")}
      needed={incident.resolve_needs_reason}
      button={t("act.resolve")}
      onCancel={() => setAsking(false)}
      onDo={(word) => {
        post({ kind: "resolve", target: incident.id, label: incident.number, text: word === "" ? null : word });
        setAsking(false);
      }}
    />
  );
}

/** A call for help is stood down, for a reason; whether it was a false alarm is said with it. */
function StandDown({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation("phone");
  const may = useMay();
  const queued = isQueued(useOutbox(), usePersonId(), "sos-stand-down", incident.id);
  const [asking, setAsking] = useState<"safe" | "false_alarm" | null>(null);
  if (asking === null) {
    return (
      <div className={page.pair}>
        {(["safe", "false_alarm"] as const).map((why) => (
          <PhoneButton
            key={why}
            verdict={may("standDownSos", incident)}
            look="plain"
            quiet={why === "safe"}
            disabled={queued}
            onClick={() => setAsking(why)}
          >
            {t(`safety:helped.${why}`)}
          </PhoneButton>
        ))}
      </div>
    );
  }
  return (
    <AskFirst
      question={t("safety:sos.standDownAsk")}
      follows={[t("safety:sos.nobodyComes")]}
      word={t("safety:sos.why")}
      needed
      button={t("safety:sos.standDown")}
      onCancel={() => setAsking(null)}
      onDo={(text) => {
        post({ kind: "sos-stand-down", target: incident.id, label: incident.number, text, code: asking });
        setAsking(null);
      }}
    />
  );
}

/** Takes a resolving back; later on with a reason, and people are called. */
export function Reopen({ incident, subject }: MoveProps) {
  const { t } = useTranslation("phone");
  const may = useMay();
  const now = useNow();
  const queued = isQueued(useOutbox(), usePersonId(), "reopen", incident.id);
  const [asking, setAsking] = useState(false);
  const late = incident.undo_until === null || Date.parse(incident.undo_until) < now;
  const reopen = (word: string): void => {
    post({ kind: "reopen", target: incident.id, label: incident.number, text: word === "" ? null : word });
    setAsking(false);
  };
  if (!asking) {
    return (
      <PhoneButton
        verdict={may("reopenIncident", subject)}
        look="plain"
        disabled={queued}
        onClick={() => (late ? setAsking(true) : reopen(""))}
      >
        {t(late ? "act.reopen" : "act.undo")}
      </PhoneButton>
    );
  }
  return (
    <AskFirst
      question={t("reopen.ask", { number: incident.number })}
      follows={[t("reopen.calls")]}
      word={t("reopen.reason")}
      needed
      button={t("act.reopen")}
      onCancel={() => setAsking(false)}
      onDo={reopen}
    />
  );
}

/** Who has it gives it back or hands it to somebody else. */
export function HandOn({ incident, subject }: MoveProps) {
  const { t } = useTranslation("phone");
  const may = useMay();
  const jobs = useOutbox();
  const personId = usePersonId();
  const [asking, setAsking] = useState<"unacknowledge" | "reassign" | null>(null);
  const held = { ...incident, ...subject };
  if (asking === "unacknowledge") return <GiveBack incident={incident} onDone={() => setAsking(null)} />;
  if (asking === "reassign") return <ToWhom incident={incident} onDone={() => setAsking(null)} />;
  return (
    <div className={page.pair}>
      <PhoneButton
        verdict={may("reassignIncident", held)}
        look="plain"
        disabled={isQueued(jobs, personId, "reassign", incident.id)}
        onClick={() => setAsking("reassign")}
      >
        {t("kit:job.reassign")}
      </PhoneButton>
      {incident.acknowledged_by?.staff_id === personId ? (
        <PhoneButton
          verdict={may("giveBackIncident", held)}
          look="plain"
          disabled={isQueued(jobs, personId, "unacknowledge", incident.id)}
          onClick={() => setAsking("unacknowledge")}
        >
          {t("kit:job.unacknowledge")}
        </PhoneButton>
      ) : null}
    </div>
  );
}

interface AskedProps {
  incident: IncidentDetail;
  onDone: () => void;
}

function GiveBack({ incident, onDone }: AskedProps) {
  const { t } = useTranslation("phone");
  return (
    <AskFirst
      question={t("giveBack.ask", { number: incident.number })}
      follows={[t("giveBack.calls")]}
      word={t("giveBack.note")}
      button={t("kit:job.unacknowledge")}
      onCancel={onDone}
      onDo={(word) => {
        post({ kind: "unacknowledge", target: incident.id, label: incident.number, text: word === "" ? null : word });
        onDone();
      }}
    />
  );
}

function ToWhom({ incident, onDone }: AskedProps) {
  const { t } = useTranslation("phone");
  const id = useId();
  const [to, setTo] = useState("");
  const people = [...useStaff().values()].filter(
    (one) => one.id !== incident.acknowledged_by?.staff_id && answersAt(one, incident.site_id),
  );
  const send = (): void => {
    post({ kind: "reassign", target: incident.id, label: incident.number, to });
    onDone();
  };
  return (
    <div className={page.handOn} role="group" aria-label={t("reassign.ask")}>
      <label htmlFor={id}>{t("reassign.ask")}</label>
      <select id={id} value={to} onChange={(event) => setTo(event.target.value)}>
        <option value="">{t("reassign.choose")}</option>
        {people.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <div className={page.pair}>
        <button type="button" className={styles.plain} onClick={onDone}>
          {t("ask.cancel")}
        </button>
        <button type="button" className={styles.good} disabled={to === ""} onClick={send}>
          {t("kit:job.reassign")}
        </button>
      </div>
    </div>
  );
}
