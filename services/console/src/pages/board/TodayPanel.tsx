import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { incident, ok } from "@/kit/api/clients";
import type { IncidentRead, IncidentState, ResponsesRead } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { LIVE_STATES, real } from "@/kit/incidents/live";
import { Panel } from "@/kit/layout/Page";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { GRAVEST_FIRST } from "@/kit/severity/severities";
import { duration } from "@/kit/time/format";
import styles from "./today.module.css";

const LOOK_AGAIN_MS = 60_000;

/** What is open and in hand, and how quickly people answer today against the weeks before. */
export function TodayPanel({ incidents }: { incidents: readonly IncidentRead[] }) {
  const { t } = useTranslation("board");
  const { data } = useQuery({
    queryKey: ["incidents", "responses"],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () => ok(incident.GET("/api/incident/v1/statistics/responses")),
  });
  return (
    <Panel title={t("today.title")}>
      <dl className={styles.figures}>
        {LIVE_STATES.map((state) => (
          <Count key={state} state={state} incidents={real(incidents)} />
        ))}
      </dl>
      {data ? <Responses told={data} /> : null}
    </Panel>
  );
}

function Count({ state, incidents }: { state: IncidentState; incidents: readonly IncidentRead[] }) {
  const { t } = useTranslation("board");
  const those = incidents.filter((one) => one.state === state);
  const bySeverity = Map.groupBy(those, ({ severity }) => severity);
  return (
    <div>
      <dt>{t(`today.${state}`)}</dt>
      <dd>
        <strong className={state === "open" && those.length > 0 ? styles.hot : ""}>{those.length}</strong>
        {GRAVEST_FIRST.filter((one) => bySeverity.has(one)).map((one) => (
          <span key={one} className={styles.share}>
            <SeverityMark severity={one} size={13} />
            {bySeverity.get(one)?.length}
          </span>
        ))}
      </dd>
    </div>
  );
}

function Responses({ told: { days, today, before } }: { told: ResponsesRead }) {
  const { t } = useTranslation("board");
  return (
    <div className={styles.responses}>
      <p>{t("today.median")}</p>
      <dl>
        <Median label={t("today.today")} seconds={today.median_s} />
        <Median label={t("today.before", { count: days })} seconds={before.median_s} />
      </dl>
      <p>
        {t("today.answered", { answered: today.answered, opened: today.opened })}
        <Comparison today={today.median_s} before={before.median_s} />
      </p>
    </div>
  );
}

function Median({ label, seconds }: { label: string; seconds: number | null }) {
  const language = useLanguage();
  return (
    <div>
      <dt>{label}</dt>
      <dd>{seconds === null ? "—" : duration(seconds * 1000, language)}</dd>
    </div>
  );
}

/** Faster or slower, where both are known and it is more than a trifle. */
function Comparison({ today, before }: { today: number | null; before: number | null }) {
  const { t } = useTranslation("board");
  if (today === null || before === null || before === 0) return null;
  const share = Math.round((100 * (today - before)) / before);
  if (Math.abs(share) < 5) return null;
  const quicker = share < 0;
  return (
    <span className={quicker ? styles.good : styles.hot}>
      {t(quicker ? "today.quicker" : "today.slower", { share: Math.abs(share) })}
    </span>
  );
}
