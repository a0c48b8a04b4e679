import type { EChartsCoreOption } from "echarts/core";
import { useEffect, useRef } from "react";
import { useTheme } from "@/kit/theme/theme";
import { init } from "./echarts";
import { chartColors, type ChartColors } from "./colors";

interface ChartProps {
  /** What to draw, in the colours of the theme. Keep its identity stable: a new one redraws. */
  option: (colors: ChartColors) => EChartsCoreOption;
  /** What the picture shows, for those who do not see it. */
  label: string;
  height?: number;
}

/** A chart. Load it with `lazy(() => import("@/kit/chart/Chart"))`: it brings echarts. */
export default function Chart({ option, label, height = 260 }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  useEffect(() => {
    if (place.current === null) return;
    const chart = init(place.current);
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(place.current);
    chart.setOption(option(chartColors()));
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option, theme]);
  // Until the observer is heard, the canvas is as wide as the screen was before it was turned.
  return <div ref={place} role="img" aria-label={label} style={{ height, overflow: "hidden" }} />;
}
