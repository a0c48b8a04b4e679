import { lazy, Suspense, useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import type { AnomalyRead, SeriesState } from "@/kit/api/types";
import type { ChartColors } from "@/kit/chart/colors";
import { Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { useNow } from "@/kit/time/now";
import { useRules } from "@/kit/rules/data";
import { short } from "@/kit/series/short";
import { AnomalyList } from "./AnomalyList";
import { ExportReadings } from "./ExportReadings";
import { WindowPicker } from "./WindowPicker";
import { useAnomalies, useChart } from "./data";
import { readingOption, type ReadingChart } from "./readingOption";
import { windowOf } from "./window";
import styles from "./chart.module.css";

const Chart = lazy(() => import("@/kit/chart/Chart"));
const NARROW_PX = 768;
const HEIGHT_PX = 360;

/** The series over the chosen window, with its limits and anomalies; below, the anomalies in words. */
export function ChartPanel({ series, zone }: { series: SeriesState; zone: string }) {
  const { t } = useTranslation("sites");
  const now = useNow();
  const { query, change } = useAddress();
  const window = windowOf(query, now);
  const asked = { from: new Date(window.start).toISOString(), to: new Date(window.end).toISOString() };
  const chart = useChart(series.id, asked, window.live);
  const anomalies = useAnomalies(series.site_id, series.id, asked);
  const picture = usePicture(series, zone, chart.data, anomalies.data);
  const empty = chart.data?.items.length === 0;
  return (
    <>
      <Panel>
        <WindowPicker window={window} zone={zone} now={now} onChange={change} />
        {chart.isPending ? <Loading rows={6} /> : null}
        {chart.isError ? <Failure error={chart.error} onRetry={() => void chart.refetch()} /> : null}
        {picture ? (
          <figure className={styles.chart}>
            <Suspense fallback={<Loading rows={6} />}>
              <Chart option={picture.option} label={picture.label} height={HEIGHT_PX} />
            </Suspense>
            {empty ? <p className={styles.overlay}>{t("series.nothing")}</p> : null}
            <figcaption className={styles.caption}>
              {picture.caption}
              <ExportReadings seriesId={series.id} window={asked} disabled={empty} />
            </figcaption>
          </figure>
        ) : null}
      </Panel>
      <AnomalyList anomalies={anomalies} zone={zone} />
    </>
  );
}

type Answer = NonNullable<ReturnType<typeof useChart>["data"]>;

function usePicture(
  series: SeriesState,
  zone: string,
  answer: Answer | undefined,
  anomalies: readonly AnomalyRead[] | undefined,
) {
  const { t } = useTranslation("sites");
  const rules = useRules(series.site_id, false);
  const chart = useMemo<ReadingChart | null>(() => {
    if (!answer) return null;
    const limits = (rules.data ?? []).flatMap(({ series: key, limit, severity, operator }) =>
      key === series.key && limit !== null
        ? [{ value: limit, severity, label: `${t(`kit:severity.${severity}`)} ${operator ?? ""} ${limit}` }]
        : [],
    );
    const end = Date.parse(answer.end);
    return {
      buckets: answer.items,
      widthS: answer.width_s,
      start: Date.parse(answer.start),
      end,
      zone,
      unit: answer.unit,
      limits,
      anomalies: (anomalies ?? []).map(({ began_at, cleared_at, severity }) => ({
        from: Date.parse(began_at),
        to: cleared_at ? Date.parse(cleared_at) : end,
        severity,
      })),
      names: { avg: t("series.avg"), min: t("series.min"), max: t("series.max") },
    };
  }, [answer, anomalies, rules.data, series.key, zone, t]);
  const option = useCallback(
    (colors: ChartColors) => (chart ? readingOption(chart, colors, window.innerWidth < NARROW_PX) : {}),
    [chart],
  );
  if (chart === null) return null;
  return {
    option,
    label: labelOf(chart, t("series.chartLabel"), t("series.nothing")),
    caption: <Caption chart={chart} />,
  };
}

function labelOf({ buckets, unit }: ReadingChart, words: string, nothing: string): string {
  if (buckets.length === 0) return nothing;
  const low = Math.min(...buckets.map(({ min }) => min));
  const high = Math.max(...buckets.map(({ max }) => max));
  return `${words} ${short(low)} – ${short(high)} ${unit}`;
}

function Caption({ chart }: { chart: ReadingChart }) {
  const { t } = useTranslation("sites");
  const count = chart.buckets.reduce((sum, bucket) => sum + bucket.count, 0);
  return (
    <>
      <span className={styles.legendLine}>{t("series.avg")}</span>
      <span className={styles.legendBand}>{t("series.band")}</span>
      {chart.limits.length > 0 ? <span className={styles.legendLimit}>{t("series.limit")}</span> : null}
      {chart.anomalies.length > 0 ? <span className={styles.legendAnomaly}>{t("series.anomaly")}</span> : null}
      <span className={styles.legendCount}>{t("series.count", { count, width: chart.widthS })}</span>
    </>
  );
}
