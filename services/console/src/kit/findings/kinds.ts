import type { FindingKind } from "@/kit/api/types";

export const FINDING_KINDS: readonly FindingKind[] = ["hazard", "anomaly", "incident"];
