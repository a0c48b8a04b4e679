import type { EChartsCoreOption } from "echarts/core";
import type { AnomalyRead } from "@/kit/api/types";
import type { ChartColors } from "@/kit/chart/colors";
import { timeOfDay } from "@/kit/time/format";

const MINUTE = 60_000;
const BEFORE_MS = 30 * MINUTE;
const AFTER_MS = 15 * MINUTE;
const LONGEST_MS = 12 * 60 * MINUTE;

/** The stretch of time worth looking at: from half an hour before the anomaly to a quarter after its end. */
export function windowAround(anomaly: AnomalyRead, now: number): { from: string; to: string } {
  const began = Date.parse(anomaly.began_at);
  const ended = anomaly.cleared_at === null ? now : Date.parse(anomaly.cleared_at) + AFTER_MS;
  const to = Math.min(now, ended, began + LONGEST_MS);
  return { from: new Date(began - BEFORE_MS).toISOString(), to: new Date(to).toISOString() };
}

interface CauseTexts {
  limit: string;
  anomaly: string;
  peak: string;
}

interface Point {
  at: string;
  value: number;
}

/** The readings as a line, the limit across it, the anomaly as an area, its worst reading as a point. */
export function causeChart(anomaly: AnomalyRead, points: readonly Point[], zone: string, texts: CauseTexts) {
  return (colors: ChartColors): EChartsCoreOption => {
    const tone = colors[anomaly.severity];
    const worst = worstOf(anomaly, points);
    const until = anomaly.cleared_at ?? points.at(-1)?.at ?? anomaly.detected_at;
    return {
      animation: false,
      grid: { left: 52, right: 24, top: 26, bottom: 28 },
      tooltip: {
        trigger: "axis",
        backgroundColor: colors.surface,
        borderColor: colors.line,
        textStyle: { color: colors.ink, fontSize: 13 },
        valueFormatter: (value: unknown) => `${typeof value === "number" ? value.toFixed(2) : ""} ${anomaly.unit}`,
        axisPointer: { lineStyle: { color: colors.faint } },
      },
      xAxis: {
        type: "time",
        axisLabel: { color: colors.faint, hideOverlap: true, formatter: (at: number) => timeOfDay(at, zone) },
        axisLine: { lineStyle: { color: colors.line } },
        axisPointer: {
          label: { formatter: ({ value }: { value: number }) => timeOfDay(value, zone, { seconds: true }) },
        },
      },
      yAxis: {
        type: "value",
        scale: true,
        name: anomaly.unit,
        nameTextStyle: { color: colors.faint, align: "right" },
        axisLabel: { color: colors.faint },
        splitLine: { lineStyle: { color: colors.line } },
        ...range(anomaly, points),
      },
      series: [
        {
          type: "line",
          data: points.map(({ at, value }) => [Date.parse(at), value]),
          showSymbol: false,
          lineStyle: { color: colors.accent, width: 2 },
          itemStyle: { color: colors.accent },
          markArea: {
            silent: true,
            itemStyle: { color: tone, opacity: 0.12 },
            label: { color: tone, position: "insideBottom", fontSize: 12 },
            data: [[{ name: texts.anomaly, xAxis: Date.parse(anomaly.began_at) }, { xAxis: Date.parse(until) }]],
          },
          ...(anomaly.limit === null ? {} : { markLine: limitLine(anomaly, tone, texts) }),
          ...(worst ? { markPoint: peakPoint(worst, anomaly.unit, tone, texts) } : {}),
        },
      ],
    };
  };
}

/** The limit stays in the picture, also where the readings are far from it. */
function range({ limit }: AnomalyRead, points: readonly Point[]): { min?: number; max?: number } {
  if (limit === null || points.length === 0) return {};
  const values = [...points.map(({ value }) => value), limit];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low || 1) * 0.18;
  return { min: Number((low - margin).toFixed(1)), max: Number((high + margin).toFixed(1)) };
}

function limitLine({ limit, unit, operator }: AnomalyRead, color: string, texts: CauseTexts) {
  return {
    silent: true,
    symbol: "none",
    lineStyle: { color, type: "dashed", width: 1.5 },
    label: { color, position: "insideStartTop", formatter: `${texts.limit} ${operator ?? ""} ${limit ?? ""} ${unit}` },
    data: [{ yAxis: limit }],
  };
}

function peakPoint({ at, value }: Point, unit: string, color: string, texts: CauseTexts) {
  return {
    symbol: "circle",
    symbolSize: 9,
    itemStyle: { color },
    label: { show: true, position: "top", color, fontWeight: 600, formatter: `${texts.peak} ${value} ${unit}` },
    data: [{ coord: [Date.parse(at), value] }],
  };
}

/** The worst reading since the anomaly began: the highest over an upper limit, the lowest under a lower one. */
export function worstOf(anomaly: AnomalyRead, points: readonly Point[]): Point | null {
  if (anomaly.limit === null) return null;
  const sign = anomaly.operator?.startsWith("<") ? -1 : 1;
  const during = points.filter(
    ({ at }) => at >= anomaly.began_at && (anomaly.cleared_at === null || at <= anomaly.cleared_at),
  );
  return during.reduce<Point | null>(
    (worst, one) => (worst === null || sign * one.value > sign * worst.value ? one : worst),
    null,
  );
}
