const clocks = new Map<string, Intl.DateTimeFormat>();

const QUARTER_MS = 15 * 60_000;
/** Since then clocks are changed at full quarters of an hour only. */
const IN_QUARTERS = Date.UTC(1973, 0, 1);
const MOST_KNOWN = 20_000;
const known = new Map<string, number>();

/** How far the clock of a zone is ahead of UTC at that time (ms). A page with many shifts asks for the same again and again. */
export function offsetMs(at: number, zone: string): number {
  if (at < IN_QUARTERS) return readOffset(at, zone);
  const quarter = Math.floor(at / QUARTER_MS);
  const key = `${quarter} ${zone}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const read = readOffset(quarter * QUARTER_MS, zone);
  known.set(key, read);
  return read;
}

function readOffset(at: number, zone: string): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of clock(zone).formatToParts(at)) if (type !== "literal") shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** What the zone's wall clock shows at that time, read as if it were UTC (ms). */
export function wallMs(at: string | number, zone: string): number {
  const moment = typeof at === "string" ? Date.parse(at) : at;
  return moment + offsetMs(moment, zone);
}

/** Making a format costs a hundred times more than using it. */
function clock(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(zone, made);
  return made;
}
