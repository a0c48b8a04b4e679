import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { everyItem, monitoring, ok } from "@/kit/api/clients";
import type { IncidentRead, SiteRead } from "@/kit/api/types";
import { useDutyEverywhere } from "@/kit/duty/onDuty";
import { Panel } from "@/kit/layout/Page";
import { useSiteStates } from "@/kit/sites/states";
import { Loading } from "@/kit/states/Loading";
import { Empty } from "@/kit/states/States";
import { DutyCard } from "./DutyCard";
import { ExecutivePanel } from "./ExecutivePanel";
import { HandoverPanel } from "./HandoverPanel";
import { SiteGrid } from "./SiteGrid";
import { TodayPanel } from "./TodayPanel";
import { dataOf, healthOf } from "./health";
import { byPressure, type SiteCard } from "./standing";
import styles from "./duty.module.css";

const LOOK_AGAIN_MS = 30_000;
/** So many sites are shown whole; more of them as a grid of which one is. */
const CARDS_AT_MOST = 12;

interface SidePanelsProps {
  sites: Map<string, SiteRead>;
  incidents: readonly IncidentRead[];
  loading: boolean;
}

/** What stands beside the incidents: today's figures, and each site with who has the watch and who comes next. */
export function SidePanels({ sites, incidents, loading }: SidePanelsProps) {
  if (loading) return <Loading rows={4} />;
  return (
    <div className={styles.side}>
      <HandoverPanel sites={sites} />
      <TodayPanel incidents={incidents} />
      <ExecutivePanel />
      <SitesPanel sites={sites} incidents={incidents} />
    </div>
  );
}

function SitesPanel({ sites, incidents }: Omit<SidePanelsProps, "loading">) {
  const { t } = useTranslation("board");
  const cards = useCards(sites, incidents);
  if (cards.length === 0) {
    return (
      <Panel title={t("duty.title")}>
        <Empty title={t("duty.noSites")}>
          <p>{t("duty.noSitesHint")}</p>
        </Empty>
      </Panel>
    );
  }
  return (
    <Panel
      title={t("duty.title")}
      actions={<span className={styles.faint}>{t("duty.sites", { count: cards.length })}</span>}
    >
      {cards.length > CARDS_AT_MOST ? (
        <SiteGrid cards={cards} />
      ) : (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <DutyCard key={card.site.id} {...card} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The sites in service, what needs somebody first. */
function useCards(sites: Map<string, SiteRead>, incidents: readonly IncidentRead[]): SiteCard[] {
  const duty = useDutyEverywhere();
  const anomalies = useActiveAnomalies();
  const states = useSiteStates().data;
  return useMemo(() => {
    const incidentsOf = Map.groupBy(incidents, ({ site_id }) => site_id);
    const anomaliesOf = Map.groupBy(anomalies ?? [], ({ site_id }) => site_id);
    return [...sites.values()]
      .filter((site) => site.active)
      .map((site) => ({
        site,
        onDuty: duty.get(site.id),
        health: healthOf(incidentsOf.get(site.id) ?? [], anomaliesOf.get(site.id) ?? [], dataOf(site.id, states)),
      }))
      .toSorted(byPressure);
  }, [sites, incidents, anomalies, duty, states]);
}

function useActiveAnomalies() {
  const { data } = useQuery({
    queryKey: ["anomalies", "active"],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          monitoring.GET("/api/monitoring/v1/anomalies", {
            params: { query: { state: "open", limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
  });
  return data;
}
