const HOUR = 3_600_000;
export const PRESETS = {
  "1h": HOUR,
  "6h": 6 * HOUR,
  "24h": 24 * HOUR,
  "7d": 7 * 24 * HOUR,
  "31d": 31 * 24 * HOUR,
} as const;
export type Preset = keyof typeof PRESETS;

const LONGEST = PRESETS["31d"];
const STEP = 15_000;

/** What the chart shows (ms). `live`: it ends now, whenever now is. */
export interface Window {
  start: number;
  end: number;
  live: boolean;
  preset: Preset | null;
}

/** How a window stands in the address. */
export type WindowAddress = Record<"range" | "from" | "to", string | null>;

/** The window an address asks for: `range=6h`, or `from` and `to`; at most 31 days, at least a minute. */
export function windowOf(query: URLSearchParams, now: number): Window {
  const from = Date.parse(query.get("from") ?? "");
  const to = Date.parse(query.get("to") ?? "");
  if (Number.isFinite(from) && Number.isFinite(to) && to - from >= 60_000) {
    return { start: Math.max(from, to - LONGEST), end: to, live: false, preset: null };
  }
  const asked = query.get("range") ?? "";
  const preset: Preset = asked in PRESETS ? (asked as Preset) : "6h";
  const end = Math.ceil(now / STEP) * STEP;
  return { start: end - PRESETS[preset], end, live: true, preset };
}

/** The window moved by half its length; one that would reach into the future ends now instead. */
export function moved(window: Window, direction: -1 | 1, now: number): WindowAddress {
  const length = window.end - window.start;
  const end = window.end + (direction * length) / 2;
  if (end >= now) return preset(window.preset ?? nearest(length));
  return between(end - length, end);
}

export function preset(chosen: Preset): WindowAddress {
  return { range: chosen, from: null, to: null };
}

export function between(start: number, end: number): WindowAddress {
  return { range: null, from: new Date(start).toISOString(), to: new Date(end).toISOString() };
}

function nearest(length: number): Preset {
  const [found] = Object.entries(PRESETS).find(([, one]) => one >= length) ?? ["31d"];
  return found as Preset;
}
