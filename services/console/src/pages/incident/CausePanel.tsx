import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { monitoring, ok } from "@/kit/api/clients";
import { Problem } from "@/kit/api/problem";
import type { AnomalyRead, IncidentDetail } from "@/kit/api/types";
import { pathToDeviceOf } from "@/kit/devices/cause";
import { useAnomalyOf } from "@/kit/incidents/reading/anomaly";
import { windowAround } from "@/kit/incidents/reading/limits";
import { Reading } from "@/kit/incidents/reading/Reading";
import { Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { offset } from "@/kit/time/format";
import { causeChart } from "./cause";
import styles from "./incident.module.css";

const Chart = lazy(() => import("@/kit/chart/Chart"));
const LOOK_AGAIN_MS = 15_000;
const MOST_POINTS = 10_000;

/** What is measured now, and what was when it began: only for incidents that an anomaly opened. */
export function CausePanel({ incident, zone }: { incident: IncidentDetail; zone: string }) {
  const { t } = useTranslation("incident");
  const anomaly = useAnomalyOf(incident);
  if (incident.source !== "anomaly" || incident.source_id === null || pathToDeviceOf(incident) !== null) return null;
  // Anomalies are kept for a shorter time than incidents.
  const gone = anomaly.error instanceof Problem && anomaly.error.status === 404;
  return (
    <Panel title={t("cause.title")} actions={<span className={styles.faint}>{offset(incident.opened_at, zone)}</span>}>
      {anomaly.isPending ? <Loading rows={4} /> : null}
      {gone ? (
        <Empty title={t("cause.gone")}>
          <p>{t("cause.goneHint")}</p>
        </Empty>
      ) : null}
      {anomaly.isError && !gone ? <Failure error={anomaly.error} onRetry={() => void anomaly.refetch()} /> : null}
      {anomaly.data ? (
        <>
          <Reading anomaly={anomaly.data} />
          <Readings anomaly={anomaly.data} zone={zone} />
        </>
      ) : null}
    </Panel>
  );
}

function Readings({ anomaly, zone }: { anomaly: AnomalyRead; zone: string }) {
  const { t } = useTranslation("incident");
  const readings = useQuery({
    queryKey: ["readings", "around", anomaly.id],
    refetchInterval: anomaly.state === "open" ? LOOK_AGAIN_MS : false,
    queryFn: () =>
      ok(
        monitoring.GET("/api/monitoring/v1/series/{series_id}/readings", {
          params: {
            path: { series_id: anomaly.series_id },
            query: { ...windowAround(anomaly, Date.now()), limit: MOST_POINTS },
          },
        }),
      ),
  });
  const points = readings.data?.items;
  const option = useMemo(
    () =>
      causeChart(anomaly, points ?? [], zone, {
        limit: t("cause.limit"),
        anomaly: t("cause.anomaly"),
        peak: t("cause.peak"),
      }),
    [anomaly, points, zone, t],
  );
  if (readings.isPending) return <Loading rows={4} />;
  if (readings.isError) return <Failure error={readings.error} onRetry={() => void readings.refetch()} />;
  if (points === undefined || points.length === 0) {
    return (
      <Empty title={t("cause.noReadings")}>
        <p>{t("cause.noReadingsHint")}</p>
      </Empty>
    );
  }
  return (
    <Suspense fallback={<Loading rows={4} />}>
      <Chart
        option={option}
        label={t("cause.label", { series: anomaly.series, summary: anomaly.summary })}
        height={270}
      />
    </Suspense>
  );
}
