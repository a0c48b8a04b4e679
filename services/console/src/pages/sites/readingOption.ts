import type { EChartsCoreOption } from "echarts/core";
import type { Severity } from "@/kit/api/types";
import type { ChartColors } from "@/kit/chart/colors";
import { extent } from "@/kit/chart/extent";
import { short } from "@/kit/series/short";
import { dayOfMonth, timeOfDay } from "@/kit/time/format";
import { points, type Bucket } from "./buckets";
import { ticks } from "./ticks";

/** A limit of a rule: a dashed line in the severity's colour. */
interface LimitLine {
  value: number;
  severity: Severity;
  label: string;
}

/** An anomaly: the time it was open (ms), shaded. */
interface AnomalySpan {
  from: number;
  to: number;
  severity: Severity;
}

export interface ReadingChart {
  buckets: readonly Bucket[];
  widthS: number;
  start: number;
  end: number;
  zone: string;
  unit: string;
  limits: readonly LimitLine[];
  anomalies: readonly AnomalySpan[];
  names: { avg: string; min: string; max: string };
}

const DAY = 86_400_000;

/** Readings as a line with the band between their extremes, the limits, and the anomalies behind it. */
export function readingOption(chart: ReadingChart, colors: ChartColors, narrow: boolean): EChartsCoreOption {
  const line = points(chart.buckets, chart.widthS);
  const band = line.map(({ at, min, max }) => [at, min === null || max === null ? null : max - min]);
  return {
    animation: false,
    grid: { left: 8, right: narrow ? 10 : 20, top: 26, bottom: 6, containLabel: true },
    xAxis: timeAxis(chart, colors, narrow),
    yAxis: {
      type: "value",
      name: chart.unit,
      nameTextStyle: { color: colors.faint, align: "right" },
      nameGap: 10,
      axisLabel: { color: colors.faint },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: colors.line } },
      ...extent(
        chart.buckets,
        chart.limits.map((one) => one.value),
      ),
    },
    tooltip: tooltip(chart, colors),
    series: [
      { ...still, id: "low", stack: "band", data: line.map(({ at, min }) => [at, min]), lineStyle: { opacity: 0 } },
      {
        ...still,
        id: "band",
        stack: "band",
        data: band,
        lineStyle: { opacity: 0 },
        areaStyle: { color: colors.accent, opacity: 0.16 },
      },
      {
        ...still,
        id: "avg",
        data: line.map(({ at, avg }) => [at, avg]),
        lineStyle: { color: colors.accent, width: 1.8 },
        itemStyle: { color: colors.accent },
        showSymbol: line.length <= 2,
        markLine: { silent: true, symbol: "none", data: chart.limits.map((one) => limitLine(one, colors)) },
        markArea: { silent: true, data: chart.anomalies.map((one) => shade(one, colors)) },
      },
    ],
  };
}

const still = {
  type: "line",
  symbol: "circle",
  symbolSize: 5,
  showSymbol: false,
  connectNulls: false,
  emphasis: { disabled: true },
};

function timeAxis({ start, end, zone }: ReadingChart, colors: ChartColors, narrow: boolean): object {
  const { at, step } = ticks(start, end, zone, narrow ? 4 : 9);
  const label = (value: number): string => {
    const time = timeOfDay(value, zone);
    if (step >= DAY) return dayOfMonth(value, zone);
    return time === "00:00" ? dayOfMonth(value, zone) : time;
  };
  return {
    type: "value",
    min: start,
    max: end,
    axisLine: { lineStyle: { color: colors.line } },
    axisTick: { customValues: at },
    axisLabel: { customValues: at, color: colors.faint, formatter: label, hideOverlap: true },
    splitLine: { show: false },
  };
}

function tooltip({ zone, unit, names, buckets }: ReadingChart, colors: ChartColors): object {
  const byTime = new Map(buckets.map((one) => [Date.parse(one.at), one]));
  return {
    trigger: "axis",
    renderMode: "richText",
    backgroundColor: colors.surface,
    borderColor: colors.line,
    textStyle: { color: colors.ink, fontSize: 12.5, lineHeight: 18 },
    axisPointer: { type: "line", lineStyle: { color: colors.faint } },
    formatter: (hovered: { value: [number, number | null] }[]) => {
      const at = hovered[0]?.value[0];
      const bucket = at === undefined ? undefined : byTime.get(at);
      if (at === undefined || bucket === undefined) return "";
      const say = (name: string, value: number): string => `${name}  ${short(value)} ${unit}`;
      const head = `${dayOfMonth(at, zone)} ${timeOfDay(at, zone, { seconds: true })}`;
      if (bucket.count === 1) return `${head}\n${short(bucket.avg)} ${unit}`;
      return [head, say(names.max, bucket.max), say(names.avg, bucket.avg), say(names.min, bucket.min)].join("\n");
    },
  };
}

function limitLine({ value, severity, label }: LimitLine, colors: ChartColors): object {
  const color = colors[severity];
  return {
    yAxis: value,
    lineStyle: { color, type: "dashed", width: 1.3 },
    label: { formatter: label, position: "insideStartTop", color, fontSize: 12 },
  };
}

function shade({ from, to, severity }: AnomalySpan, colors: ChartColors): object[] {
  return [{ xAxis: from, itemStyle: { color: colors[severity], opacity: 0.13 } }, { xAxis: to }];
}
