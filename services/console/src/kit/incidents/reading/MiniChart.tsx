import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { monitoring, ok } from "@/kit/api/clients";
import type { AnomalyRead } from "@/kit/api/types";
import { course } from "@/kit/chart/course";
import { offset, timeOfDay } from "@/kit/time/format";
import { isBelow, windowAround } from "./limits";
import styles from "./reading.module.css";

const BOX = { width: 340, height: 96, pad: 3 };
const POINTS = 120;
const LOOK_AGAIN_MS = 15_000;

/** The course around the anomaly in a small picture that weighs nothing: of each while the worst, and the limit across. */
export function MiniChart({ anomaly, zone }: { anomaly: AnomalyRead; zone: string }) {
  const { t } = useTranslation("kit");
  const { data: chart } = useQuery({
    queryKey: ["mini-chart", anomaly.id],
    refetchInterval: anomaly.state === "open" ? LOOK_AGAIN_MS : false,
    queryFn: () =>
      ok(
        monitoring.GET("/api/monitoring/v1/series/{series_id}/chart", {
          params: {
            path: { series_id: anomaly.series_id },
            query: { ...windowAround(anomaly, Date.now()), points: POINTS },
          },
        }),
      ),
  });
  if (chart === undefined || chart.items.length < 2) return null;
  const points = chart.items.map(({ at, min, max }) => ({
    at: Date.parse(at),
    value: isBelow(anomaly) ? min : max,
  }));
  const span = { from: Date.parse(chart.start), to: Date.parse(chart.end) };
  const { lines, limitY } = course(points, span, BOX, { limit: anomaly.limit, stepMs: chart.width_s * 1000 });
  return (
    <div className={styles.chart}>
      <svg
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t("reading.chart", { series: anomaly.series, summary: anomaly.summary })}
      >
        {limitY === null ? null : <line x1={0} x2={BOX.width} y1={limitY} y2={limitY} />}
        {lines.map((line) => (
          <polyline key={line} points={line} />
        ))}
      </svg>
      <p>
        <span>{timeOfDay(span.from, zone)}</span>
        <span>
          {timeOfDay(span.to, zone)} {offset(span.to, zone)}
        </span>
      </p>
    </div>
  );
}
