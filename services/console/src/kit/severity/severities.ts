import type { Severity } from "@/kit/api/types";

export const GRAVEST_FIRST: readonly Severity[] = ["critical", "major", "minor", "info"];

/** The gravest of them; null where there is none. */
export function gravestOf(severities: readonly Severity[]): Severity | null {
  return GRAVEST_FIRST.find((one) => severities.includes(one)) ?? null;
}

/** Its place in the order, the gravest being 0; what is not grave at all (null) comes after the mildest. */
export function placeOf(severity: Severity | null): number {
  return severity === null ? GRAVEST_FIRST.length : GRAVEST_FIRST.indexOf(severity);
}
