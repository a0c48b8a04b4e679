import { useQueries, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { everyItem, monitoring, ok } from "@/kit/api/clients";
import type { IncidentRead, OnDutyRead, SiteRead } from "@/kit/api/types";
import { onDutyQuery } from "@/kit/duty/onDuty";
import { Panel } from "@/kit/layout/Page";
import { useSiteStates } from "@/kit/sites/states";
import { Loading } from "@/kit/states/Loading";
import { Empty } from "@/kit/states/States";
import { DutyCard } from "./DutyCard";
import { healthOf, type Health } from "./health";
import styles from "./duty.module.css";

const LOOK_AGAIN_MS = 30_000;

interface SidePanelsProps {
  sites: Map<string, SiteRead>;
  incidents: readonly IncidentRead[];
  loading: boolean;
}

/** Each site: how it is, who has the watch, until when, and who comes next. */
export function SidePanels({ sites, incidents, loading }: SidePanelsProps) {
  const { t } = useTranslation("board");
  const active = [...sites.values()].filter((site) => site.active);
  const onDuty = useOnDuty(active);
  const anomalies = useActiveAnomalies();
  const states = useSiteStates();
  if (loading) return <Loading rows={4} />;
  if (active.length === 0) {
    return (
      <Panel title={t("duty.title")}>
        <Empty title={t("duty.noSites")} />
      </Panel>
    );
  }
  const cards = active
    .map((site, index) => ({
      site,
      onDuty: onDuty[index],
      health: healthOf(site.id, incidents, anomalies, states.data),
    }))
    .toSorted((one, other) => urgencyOf(other) - urgencyOf(one) || one.site.name.localeCompare(other.site.name));
  return (
    <Panel
      title={t("duty.title")}
      actions={<span className={styles.faint}>{t("duty.sites", { count: active.length })}</span>}
    >
      <ul className={styles.cards}>
        {cards.map((card) => (
          <DutyCard key={card.site.id} {...card} />
        ))}
      </ul>
    </Panel>
  );
}

const UNMANNED = 10;

/** A site that nobody watches comes before any incident. */
function urgencyOf({ onDuty, health }: { onDuty: OnDutyRead | undefined; health: Health }): number {
  return health.rank + (onDuty?.people.length === 0 ? UNMANNED : 0);
}

function useOnDuty(sites: readonly SiteRead[]): (OnDutyRead | undefined)[] {
  return useQueries({
    queries: sites.map(({ id }) => onDutyQuery(id)),
    combine: (answers) => answers.map(({ data }) => data),
  });
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
  return data ?? [];
}
