/** The theme's colours where CSS variables do not reach: on a canvas. */
export type ChartColors = Record<
  "ink" | "faint" | "line" | "surface" | "accent" | "critical" | "major" | "minor" | "info" | "ok",
  string
>;

const VARIABLES: Record<keyof ChartColors, string> = {
  ink: "--ink",
  faint: "--ink-3",
  line: "--line",
  surface: "--surface",
  accent: "--accent",
  critical: "--critical",
  major: "--major",
  minor: "--minor",
  info: "--info",
  ok: "--ok",
};

export function chartColors(): ChartColors {
  const style = getComputedStyle(document.documentElement);
  const entries = Object.entries(VARIABLES).map(([name, variable]) => [name, style.getPropertyValue(variable).trim()]);
  return Object.fromEntries(entries) as ChartColors;
}
