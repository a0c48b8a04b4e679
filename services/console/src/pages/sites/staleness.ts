/** How fresh a series is: heard lately, late, silent for long, or never heard. */
type Freshness = "fresh" | "late" | "silent" | "never";

const LATE_S = 60;
const SILENT_S = 600;

export function freshness(silentS: number | null): Freshness {
  if (silentS === null) return "never";
  if (silentS < LATE_S) return "fresh";
  return silentS < SILENT_S ? "late" : "silent";
}
