import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { IncidentRead } from "@/kit/api/types";
import { isFact, type IncidentFact } from "@/kit/incidents/facts";
import { hearNews, liveQuery } from "@/kit/incidents/moves";
import { useAfterBreaks, useLiveEvents, useLiveState } from "@/kit/stream/live";
import type { ServerEvent } from "@/kit/stream/sse";
import { arranged, cannotWait, entered, settled, type Shown } from "./incidents";
import { handOnAction, rowUnderHand } from "./hand";
import { useQuiet } from "./useQuiet";

const NEEDS_SOMEBODY = new Set(["incident.opened", "incident.unacknowledged"]);
const needsSomebody = (fact: IncidentFact): boolean =>
  NEEDS_SOMEBODY.has(fact.type) || (fact.type === "incident.escalated" && fact.exhausted === true);

/** Where the stream does not come through, the list is asked for now and then. */
const WITHOUT_STREAM_MS = 10_000;

/** The live incidents as the board shows them, kept true by the stream; rows stand still while somebody reads them. */
export function useBoard(onNew: (fact: IncidentFact) => void) {
  const cache = useQueryClient();
  const { status } = useLiveState();
  const look = useCallback(() => void cache.invalidateQueries({ queryKey: liveQuery.queryKey }), [cache]);
  useAfterBreaks(look);
  const query = useQuery({ ...liveQuery, refetchInterval: status === "live" ? false : WITHOUT_STREAM_MS });
  const hear = useCallback(
    (event: ServerEvent) => {
      const news = hearNews(cache, event);
      if (news !== null && isFact(news) && needsSomebody(news)) onNew(news);
    },
    [cache, onNew],
  );
  useLiveEvents(hear);
  return { query, ...useStill(query.data) };
}

/**
 * Rows that do not jump: the newcomers wait until the reader asks for them, or has been still for a while. The critical
 * wait for nobody.
 */
function useStill(incidents: readonly IncidentRead[] | undefined) {
  const [shown, setShown] = useState<Shown | null>(null);
  const quiet = useQuiet();
  const forgotten = useQuiet(FORGOTTEN_AFTER_MS);
  const mayMove = (quiet && !handOnAction()) || forgotten;
  const { rows, waiting } = useMemo(() => arranged(shown ?? NOTHING, incidents ?? []), [shown, incidents]);
  if (incidents !== undefined && (shown === null || (mayMove && waiting.length > 0))) {
    setShown(settled(incidents));
  } else if (shown !== null && waiting.some(cannotWait)) setShown(entered(shown, waiting, rowUnderHand()));
  const settle = useCallback(() => setShown(settled(incidents ?? [])), [incidents]);
  return { rows, waiting, settle, loose: (shown ?? NOTHING).loose };
}

/** A pointer that lies on a button for so long was left there; a board on the wall goes on. */
const FORGOTTEN_AFTER_MS = 60_000;

const NOTHING: Shown = { order: [], loose: new Set() };
