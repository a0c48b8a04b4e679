import type { EChartsCoreOption } from "echarts/core";
import type { AnomalyRead } from "@/kit/api/types";
import { breaks } from "@/kit/chart/breaks";
import type { ChartColors } from "@/kit/chart/colors";
import { extent } from "@/kit/chart/extent";
import { isBelow } from "@/kit/incidents/reading/limits";
import { timeOfDay } from "@/kit/time/format";

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
        confine: true,
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
        name: anomaly.unit,
        nameTextStyle: { color: colors.faint, align: "right" },
        axisLabel: { color: colors.faint },
        splitLine: { lineStyle: { color: colors.line } },
        axisLine: { show: false },
        axisTick: { show: false },
        ...extent(
          points.map(({ value }) => ({ min: value, max: value })),
          anomaly.limit === null ? [] : [anomaly.limit],
        ),
      },
      series: [
        {
          type: "line",
          data: lineOf(points),
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
          ...(worst ? { markPoint: peakPoint(worst, points, anomaly.unit, tone, texts) } : {}),
        },
      ],
    };
  };
}

/** The readings as a line that is broken where nothing was measured. */
export function lineOf(points: readonly Point[]): [number, number | null][] {
  const times = points.map(({ at }) => Date.parse(at));
  const broken = breaks(times);
  return points.flatMap(({ value }, index): [number, number | null][] => {
    const point: [number, number] = [times[index] ?? 0, value];
    return broken(index) ? [[(times[index - 1] ?? 0) + 1, null], point] : [point];
  });
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

function peakPoint({ at, value }: Point, points: readonly Point[], unit: string, color: string, texts: CauseTexts) {
  const first = Date.parse(points[0]?.at ?? at);
  const last = Date.parse(points.at(-1)?.at ?? at);
  const late = Date.parse(at) - first > (last - first) / 2;
  return {
    symbol: "circle",
    symbolSize: 9,
    itemStyle: { color },
    // Written towards the middle, so that it stays within the picture.
    label: {
      show: true,
      position: late ? "left" : "right",
      offset: [0, -14],
      color,
      fontWeight: 600,
      formatter: `${texts.peak} ${value} ${unit}`,
    },
    data: [{ coord: [Date.parse(at), value] }],
  };
}

/** The worst reading since the anomaly began: the highest over an upper limit, the lowest under a lower one. */
export function worstOf(anomaly: AnomalyRead, points: readonly Point[]): Point | null {
  if (anomaly.limit === null) return null;
  const sign = isBelow(anomaly) ? -1 : 1;
  const during = points.filter(
    ({ at }) => at >= anomaly.began_at && (anomaly.cleared_at === null || at <= anomaly.cleared_at),
  );
  return during.reduce<Point | null>(
    (worst, one) => (worst === null || sign * one.value > sign * worst.value ? one : worst),
    null,
  );
}
