import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { incident as service, ok } from "@/kit/api/clients";
import type { IncidentRead, SimilarIncident } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { Panel } from "@/kit/layout/Page";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { duration } from "@/kit/time/format";
import { Moment } from "@/kit/time/Time";
import styles from "./similar.module.css";

interface SimilarPanelProps {
  incident: IncidentRead;
  /** Where an earlier one is looked at. */
  pathOf: (incidentId: string) => string;
}

/** Earlier incidents like it, and what helped. What was declared by hand has no cause to compare, and no panel. */
export function SimilarPanel({ incident, pathOf }: SimilarPanelProps) {
  const { t } = useTranslation(["incident", "kit"]);
  const similar = useQuery({
    queryKey: ["similar", incident.id],
    enabled: incident.cause_key !== null,
    queryFn: () =>
      ok(
        service.GET("/api/incident/v1/incidents/{incident_id}/similar", {
          params: { path: { incident_id: incident.id } },
        }),
      ),
  });
  if (incident.cause_key === null) return null;
  return (
    <Panel title={t("similar.title")}>
      {similar.isPending ? <Loading rows={2} /> : null}
      {similar.isError ? <Failure error={similar.error} onRetry={() => void similar.refetch()} /> : null}
      {similar.data?.items.length === 0 ? <p className={styles.first}>{t("similar.none")}</p> : null}
      <ul className={styles.similar}>
        {similar.data?.items.map((one) => (
          <Earlier key={one.id} one={one} path={pathOf(one.id)} />
        ))}
      </ul>
    </Panel>
  );
}

function Earlier({ one, path }: { one: SimilarIncident; path: string }) {
  const { t } = useTranslation(["incident", "kit"]);
  const language = useLanguage();
  const sites = useSites();
  const lasted = one.resolved_at === null ? null : Date.parse(one.resolved_at) - Date.parse(one.opened_at);
  return (
    <li>
      <Link to={path} className={styles.head ?? ""}>
        <SeverityMark severity={one.severity} size={15} />
        <span>{one.title}</span>
      </Link>
      <small>
        {one.same_site ? "" : `${sites.get(one.site_id)?.name ?? ""} · `}
        <Moment at={one.opened_at} zone={zoneOf(sites, one.site_id)} seconds={false} /> ·{" "}
        {lasted === null
          ? t(`kit:incidentState.${one.state}`)
          : t("similar.lasted", { duration: duration(lasted, language) })}
        {one.resolved_by?.staff_id ? ` · ${t("similar.by", { name: one.resolved_by.name })}` : ""}
      </small>
      {one.resolution ? <blockquote>{one.resolution}</blockquote> : null}
    </li>
  );
}
