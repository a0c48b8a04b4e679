import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { everyItem, notify, ok } from "@/kit/api/clients";
import type { CallRead } from "@/kit/api/types";
import { useChecksOfMine } from "@/kit/duty/useChecksOfMine";
import { byNeed } from "./asked";
import { usePersonId } from "./phoneQueries";

/** A presence check gives three minutes: nobody waits for a stream of its own. */
const ASKED_AGAIN_MS = 10_000;
/** Under which the calls that wait for my answer are kept. */
export const ASKED = ["phone", "asked"];
const NO_CALLS: readonly CallRead[] = [];
/** What waits for my answer, in the order I should answer it; a presence check of mine has a card of its own. */
export function useAsked() {
  const personId = usePersonId();
  const query = useQuery({
    queryKey: [...ASKED, personId],
    refetchInterval: ASKED_AGAIN_MS,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          notify.GET("/api/notify/v1/calls/mine", {
            params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
  });
  const checks = useChecksOfMine().data;
  const asked = useMemo(() => {
    const shown = new Set(checks?.map(({ id }) => id));
    return byNeed((query.data ?? NO_CALLS).filter(({ subject }) => !shown.has(subject.id)));
  }, [query.data, checks]);
  return { query, asked };
}
