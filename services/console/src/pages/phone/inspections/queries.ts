import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { InspectionRead } from "@/kit/api/types";
import { inspectionQuery, useLiveInspections } from "@/kit/inspections/data";
import { useMinute } from "@/kit/time/now";
import { useMyShifts, usePersonId } from "../phoneQueries";
import { sortedForMe } from "./mine";

const AHEAD_MS = 2 * 3_600_000;
/** What an inspection asks never changes: only what others record does. */
const AT_HAND_MS = 10 * 60_000;
const NONE: readonly InspectionRead[] = [];

/** What this person is to check now and in the next two hours, and what others at their sites are. */
export function useMyInspections() {
  const personId = usePersonId();
  const query = useLiveInspections();
  const { shifts } = useMyShifts();
  const minute = useMinute();
  const sorted = useMemo(
    () => sortedForMe(query.data ?? NONE, shifts, personId, minute, minute + AHEAD_MS),
    [query.data, shifts, personId, minute],
  );
  return { query, ...sorted };
}

/** Have the items of what is mine, and what reads codes, on this phone before: where it is done there may be no network. */
export function useInspectionsAtHand(): void {
  const cache = useQueryClient();
  const { mine } = useMyInspections();
  useEffect(() => {
    for (const { id } of mine)
      void cache.query({ ...inspectionQuery(id), staleTime: AT_HAND_MS }).catch(() => undefined);
  }, [cache, mine]);
  const scans = mine.some(({ checkpoint_count }) => checkpoint_count > 0);
  useEffect(() => {
    if (scans) void import("@/kit/scanning/atHand").then((one) => one.default()).catch(() => undefined);
  }, [scans]);
}
