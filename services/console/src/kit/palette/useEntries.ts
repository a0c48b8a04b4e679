import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMayRead } from "@/kit/access/useMay";
import { incident, ok } from "@/kit/api/clients";
import { liveQuery } from "@/kit/incidents/moves";
import { useSites, useStaff } from "@/kit/sites/sites";
import { dayIn } from "@/kit/time/days";
import { ownZone } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { PAGES } from "@/pages/registry";
import { found, numberIn, ofIncidents, ofPeople, ofSites, type Entry } from "./entries";

/** What fits the text: live incidents and the one of that number, pages, sites, people. */
export function useEntries(text: string): { entries: Entry[]; searching: boolean } {
  const sites = useSites();
  const staff = useStaff();
  const pages = usePages();
  const live = useQuery({ ...liveQuery, refetchOnMount: false });
  const number = numberIn(text, Number(dayIn(useMinute(), ownZone()).slice(0, 4)));
  const named = useQuery({
    queryKey: ["incidents", "numbered", number],
    enabled: number !== null,
    queryFn: () =>
      ok(incident.GET("/api/incident/v1/incidents", { params: { query: { q: number, exercise: "true" } } })).then(
        ({ items }) => items,
      ),
  });
  const known = useMemo(
    () => [...ofIncidents(live.data ?? [], sites), ...pages, ...ofSites(sites.values()), ...ofPeople(staff.values())],
    [live.data, sites, staff, pages],
  );
  const exact = ofIncidents(named.data ?? [], sites);
  const others = found(known, text).filter(({ id }) => exact.every((one) => one.id !== id));
  return { entries: [...exact, ...others], searching: named.isFetching };
}

function usePages(): Entry[] {
  const { t } = useTranslation(["kit", "setup"]);
  const mayRead = useMayRead();
  return PAGES.flatMap(({ name, path, reads, nav, inSetup, unlisted }) => {
    if ((!nav && !inSetup) || unlisted || !mayRead(reads)) return [];
    const label = inSetup ? t(`setup:page.${name}`) : t(`nav.${name}`);
    return [{ kind: "page" as const, id: name, label, detail: inSetup ? t("nav.setup") : "", path }];
  });
}
