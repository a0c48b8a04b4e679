import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { IncidentRead } from "@/kit/api/types";
import { ExecutiveOnDuty } from "@/kit/executives/ExecutiveOnDuty";
import { ToldList } from "@/kit/incidents/ToldList";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued, type Job } from "@/kit/outbox/queue";
import { LocalHelp } from "@/kit/sites/EmergencyNumbers";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { useSos } from "@/kit/sos/useSos";
import { Age, Moment } from "@/kit/time/Time";
import { AskFirst } from "../AskFirst";
import { usePersonId } from "../phoneQueries";
import { useSayWhere } from "./useSayWhere";
import phone from "../phone.module.css";
import styles from "./safety.module.css";

/** This person's own call for help: whether it is out, who comes, and what to dial meanwhile. */
export function MySos() {
  const personId = usePersonId();
  const mine = useSos().find(({ opened_by }) => opened_by?.staff_id === personId) ?? null;
  const waiting = useOutbox().find((job) => job.kind === "sos" && job.personId === personId && job.state !== "refused");
  useSayWhere(mine);
  if (mine) return <Out mine={mine} />;
  return waiting ? <NotOut job={waiting} /> : null;
}

function NotOut({ job }: { job: Job }) {
  const { t } = useTranslation("safety");
  return (
    <article className={styles.mine} role="alert">
      <h2>{t(job.tries > 1 || job.state === "waiting" ? "sos.notOut" : "sos.sending")}</h2>
      <p>{t("sos.dial")}</p>
      <Help siteId={job.target} />
    </article>
  );
}

function Out({ mine }: { mine: IncidentRead }) {
  const { t } = useTranslation("safety");
  const sites = useSites();
  const zone = zoneOf(sites, mine.site_id);
  const taken = mine.acknowledged_by;
  return (
    <article className={taken ? styles.comes : styles.mine} role="alert">
      <h2>{taken ? t("sos.comes", { name: taken.name }) : t("sos.out")}</h2>
      <p>
        {taken && mine.acknowledged_at !== null ? (
          <Moment at={mine.acknowledged_at} zone={zone} bare />
        ) : (
          <>
            {t("sos.calling")} <Age since={mine.opened_at} />
          </>
        )}
        {mine.place ? ` · ${t("sos.placeKnown")}` : null}
      </p>
      <ToldList told={mine.told} called={mine.last_escalated_at !== null} atMost={6} />
      <Help siteId={mine.site_id} />
      <StandDown mine={mine} />
    </article>
  );
}

function Help({ siteId }: { siteId: string }) {
  const sites = useSites();
  return (
    <>
      <LocalHelp site={sites.get(siteId)} />
      <ExecutiveOnDuty siteId={siteId} zone={zoneOf(sites, siteId)} />
    </>
  );
}

function StandDown({ mine }: { mine: IncidentRead }) {
  const { t } = useTranslation("safety");
  const [asking, setAsking] = useState<"safe" | "false_alarm" | null>(null);
  const queued = isQueued(useOutbox(), usePersonId(), "sos-stand-down", mine.id);
  if (asking === null) {
    return (
      <div className={styles.pair}>
        {(["safe", "false_alarm"] as const).map((why) => (
          <button key={why} type="button" className={phone.plain} disabled={queued} onClick={() => setAsking(why)}>
            {t(`sos.${why}`)}
          </button>
        ))}
      </div>
    );
  }
  return (
    <AskFirst
      question={t("sos.standDownAsk")}
      follows={[t("sos.nobodyComes")]}
      word={t("sos.why")}
      needed
      button={t("sos.standDown")}
      onCancel={() => setAsking(null)}
      onDo={(text) => {
        post({ kind: "sos-stand-down", target: mine.id, label: mine.number, text, code: asking });
        setAsking(null);
      }}
    />
  );
}
