import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { IncidentDetail } from "@/kit/api/types";
import { deliveriesOf, whileUnderWay } from "@/kit/deliveries/ofIncidents";
import { ExerciseMark } from "@/kit/incidents/ExerciseMark";
import { OnWatchPanel } from "@/kit/incidents/OnWatchPanel";
import { SimilarPanel } from "@/kit/incidents/SimilarPanel";
import { incidentKey, incidentQuery } from "@/kit/incidents/moves";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { LevelMark, SeverityMark } from "@/kit/severity/SeverityMark";
import { LocalHelp } from "@/kit/sites/EmergencyNumbers";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import type { ServerEvent } from "@/kit/stream/sse";
import { useAfterBreaks, useLiveEvents } from "@/kit/stream/live";
import { offset } from "@/kit/time/format";
import { CausePanel } from "./CausePanel";
import { CausesPanel } from "./CausesPanel";
import { Countdown, FactsPanel } from "./FactsPanel";
import { MoveButtons } from "./MoveButtons";
import { MoreMoves } from "./MoreMoves";
import { NoteForm } from "./NoteForm";
import { Story } from "./Story";
import styles from "./incident.module.css";

const LOOK_AGAIN_MS = 10_000;

/** One incident: its story, its cause, and what to do next. */
export default function IncidentPage() {
  const { incidentId = "" } = useParams();
  const query = useIncident(incidentId);
  if (query.isPending) return <Loading rows={8} />;
  if (query.data === undefined) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Found incident={query.data} />;
}

function Found({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation("incident");
  const sites = useSites();
  const site = sites.get(incident.site_id);
  const zone = zoneOf(sites, incident.site_id);
  const deliveries = useDeliveries(incident.id);
  return (
    <Page title={incident.title} sub={<Marks incident={incident} />} actions={<MoveButtons incident={incident} />}>
      {incident.summary && incident.summary !== incident.title ? (
        <p className={styles.summary}>{incident.summary}</p>
      ) : null}
      <Countdown incident={incident} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <CausePanel incident={incident} zone={zone} />
          <CausesPanel incident={incident} zone={zone} />
          <Panel
            title={t("story.title")}
            actions={<span className={styles.faint}>{offset(incident.opened_at, zone)}</span>}
          >
            <NoteForm incident={incident} />
            <Story incident={incident} deliveries={deliveries} zone={zone} />
          </Panel>
        </div>
        <div className={styles.column}>
          <OnWatchPanel incident={incident} site={site} />
          <LocalHelp site={site} />
          <FactsPanel incident={incident} site={site} zone={zone} />
          <SimilarPanel incident={incident} pathOf={pathTo.incident} />
          <MoreMoves incident={incident} />
        </div>
      </div>
    </Page>
  );
}

function Marks({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation(["kit", "incident"]);
  return (
    <span className={styles.marks}>
      <Link to={pathTo.history()}>{t("incident:back")}</Link>
      <ExerciseMark of={incident} />
      <span>{incident.number}</span>
      <SeverityMark severity={incident.severity} label size={16} />
      <LevelMark level={incident.level} />
      <span className={`${styles.state} ${styles[`state-${incident.state}`]}`}>
        {t(`incidentState.${incident.state}`)}
      </span>
    </span>
  );
}

/** The incident, read again when the stream speaks of it, and now and then: remarks are not on the stream. */
function useIncident(id: string) {
  const cache = useQueryClient();
  const look = useCallback(() => {
    void cache.invalidateQueries({ queryKey: incidentKey(id) });
    void cache.invalidateQueries({ queryKey: ["deliveries", "of", id] });
  }, [cache, id]);
  const hear = useCallback(
    ({ data }: ServerEvent) => {
      if (data.includes(id)) look();
    },
    [id, look],
  );
  useLiveEvents(hear);
  useAfterBreaks(look);
  return useQuery({
    ...incidentQuery(id),
    refetchInterval: LOOK_AGAIN_MS,
  });
}

function useDeliveries(id: string) {
  return useQuery({
    queryKey: ["deliveries", "of", id],
    refetchInterval: ({ state }) => whileUnderWay(state.data),
    queryFn: () => deliveriesOf([id]),
  }).data;
}
