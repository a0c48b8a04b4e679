import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { everyItem, incident, ok, roster } from "@/kit/api/clients";
import type { IncidentRead, ShiftRead } from "@/kit/api/types";
import { useSession } from "@/kit/auth/session";
import { isFact } from "@/kit/incidents/facts";
import { openAt } from "@/kit/incidents/live";
import { hearNews, liveQuery } from "@/kit/incidents/moves";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { useAfterBreaks, useCoalesced, useLiveEvents } from "@/kit/stream/live";
import type { ServerEvent } from "@/kit/stream/sse";
import { useMinute } from "@/kit/time/now";
import { lookAgain } from "@/kit/outbox/lookAgain";
import { bookOf, myShifts, sorted, watchedSites } from "./mine";

const HOUR_MS = 3_600_000;
const AHEAD_MS = 21 * 24 * HOUR_MS;
const BEHIND_MS = 30 * HOUR_MS;
const NO_INCIDENTS: readonly IncidentRead[] = [];
const NO_SHIFTS: readonly ShiftRead[] = [];

/** Also where the stream does not come through. */
const incidentsQuery = { ...liveQuery, refetchInterval: 30_000 };

const shiftsQuery = (personId: string, behindMs = BEHIND_MS) => ({
  queryKey: ["phone", "shifts", personId, behindMs],
  refetchInterval: 60_000,
  queryFn: () => {
    const from = new Date(Date.now() - behindMs).toISOString();
    const to = new Date(Date.now() + AHEAD_MS).toISOString();
    return everyItem((cursor) =>
      ok(
        roster.GET("/api/roster/v1/shifts", {
          params: { query: { from, to, staff_id: personId, limit: 200, ...(cursor ? { cursor } : {}) } },
        }),
      ),
    );
  },
});

export function usePersonId(): string {
  const session = useSession();
  return session.status === "signed-in" ? session.person.id : "";
}

export function useMyShifts() {
  const personId = usePersonId();
  const query = useQuery(shiftsQuery(personId));
  const minute = useMinute();
  const shifts = useMemo(() => myShifts(query.data ?? NO_SHIFTS, personId, minute), [query.data, personId, minute]);
  return { query, shifts };
}

/** My shifts around today, as many weeks back as are asked for. */
export function useShiftBook(weeksBack: number) {
  const personId = usePersonId();
  const sites = useSites();
  const minute = useMinute();
  const query = useQuery({
    ...shiftsQuery(personId, weeksBack * 7 * 24 * HOUR_MS),
    placeholderData: keepPreviousData,
  });
  const book = useMemo(
    () => bookOf(query.data ?? NO_SHIFTS, personId, minute, (id) => zoneOf(sites, id)),
    [query.data, personId, minute, sites],
  );
  return { query, ...book };
}

/** What is planned at my sites from now on: asked only where I have no shifts, to say why. */
export function useShiftsAtMySites(enabled: boolean) {
  return useQuery({
    queryKey: ["phone", "shifts-at-my-sites"],
    enabled,
    queryFn: () => {
      const from = new Date().toISOString();
      const to = new Date(Date.now() + AHEAD_MS).toISOString();
      return everyItem((cursor) =>
        ok(
          roster.GET("/api/roster/v1/shifts", {
            params: { query: { from, to, limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      );
    },
  });
}

/** What calls this person, what they have in hand, and what else lives at their sites. */
export function useMine() {
  const personId = usePersonId();
  const incidents = useQuery(incidentsQuery);
  const { shifts } = useMyShifts();
  const minute = useMinute();
  const mine = useMemo(
    () => sorted(ofOthers(incidents.data ?? NO_INCIDENTS, personId), personId, watchedSites(shifts, personId, minute)),
    [incidents.data, shifts, personId, minute],
  );
  return { query: incidents, ...mine };
}

/** Without this person's own call for help: it stands above every page, and others come. */
function ofOthers(incidents: readonly IncidentRead[], personId: string): readonly IncidentRead[] {
  return incidents.filter(({ sos, opened_by }) => !sos || opened_by?.staff_id !== personId);
}

/** How many real incidents at the site are not resolved, as far as the phone knows. */
export function useOpenIncidents(siteId: string): number {
  const { data } = useQuery(incidentsQuery);
  return openAt(siteId, data ?? NO_INCIDENTS);
}

export function useIncident(id: string) {
  return useQuery({
    queryKey: ["phone", "incident", id],
    queryFn: () =>
      ok(incident.GET("/api/incident/v1/incidents/{incident_id}", { params: { path: { incident_id: id } } })),
  });
}

export function useDutyPolicy(siteId: string) {
  return useQuery({
    queryKey: ["duty-policy", siteId],
    staleTime: HOUR_MS,
    queryFn: () => ok(roster.GET("/api/roster/v1/policies/{site_id}", { params: { path: { site_id: siteId } } })),
  });
}

/** Keeps the phone true: each event of the stream, and each break of it, has it look again. */
export function useFreshPhone(): void {
  const cache = useQueryClient();
  const look = useCallback(() => void lookAgain(cache), [cache]);
  const lookSoon = useCoalesced(look);
  const hear = useCallback(
    (event: ServerEvent) => {
      const news = hearNews(cache, event);
      if (news === null || isFact(news)) lookSoon();
      else void cache.invalidateQueries({ queryKey: ["phone", "incident", news.incident_id] });
    },
    [cache, lookSoon],
  );
  useLiveEvents(hear);
  useAfterBreaks(look);
}
