import type { InspectionKind } from "@/kit/api/types";

/** In the order of a shift. */
export const INSPECTION_KINDS: readonly InspectionKind[] = [
  "startup",
  "gear",
  "readiness",
  "patrol",
  "readings",
  "shutdown",
  "other",
];
