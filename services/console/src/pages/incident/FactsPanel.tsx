import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { IncidentDetail, SiteRead } from "@/kit/api/types";
import { useNextCall } from "@/kit/incidents/nextCall";
import { Panel } from "@/kit/layout/Page";
import { pathToDeviceOf } from "@/kit/devices/cause";
import { pathTo } from "@/kit/paths";
import { Place } from "@/kit/sos/Place";
import { Age, Moment } from "@/kit/time/Time";
import styles from "./incident.module.css";

interface FactsPanelProps {
  incident: IncidentDetail;
  site: SiteRead | undefined;
  zone: string;
}

/** Where, since when, from what, and who has it. */
export function FactsPanel({ incident, site, zone }: FactsPanelProps) {
  const { t } = useTranslation(["incident", "devices"]);
  const device = pathToDeviceOf(incident);
  const { acknowledged_at, acknowledged_by, resolved_at, resolved_by, closed_at, closed_by, cause_cleared_at } =
    incident;
  return (
    <Panel title={t("facts.title")}>
      <dl className={styles.facts}>
        <Fact name={t("facts.site")}>{site ? <Link to={pathTo.site(site.id)}>{site.name}</Link> : null}</Fact>
        <Fact name={t("facts.opened")}>
          <Moment at={incident.opened_at} zone={zone} />
        </Fact>
        <Fact name={t("facts.source")}>
          {incident.source === "inspection" && incident.source_id !== null ? (
            <Link to={pathTo.inspection(incident.source_id)}>{t("source.inspection")}</Link>
          ) : incident.source === "manual" && incident.source_id !== null ? (
            <Link to={pathTo.finding(incident.source_id)}>{t("source.finding")}</Link>
          ) : device !== null ? (
            <Link to={device}>{t("devices:one")}</Link>
          ) : (
            t(`source.${incident.source}`, { defaultValue: t("source.other") })
          )}
          {incident.opened_by ? ` · ${incident.opened_by.name}` : ""}
        </Fact>
        {incident.place ? (
          <Fact name={t("facts.place")}>
            <Place place={incident.place} zone={zone} />
          </Fact>
        ) : null}
        {incident.false_alarm ? <Fact name={t("facts.outcome")}>{t("sos.wasFalse")}</Fact> : null}
        {incident.occurrences > 1 ? <Fact name={t("facts.occurrences")}>{incident.occurrences}</Fact> : null}
        {cause_cleared_at ? (
          <Fact name={t("facts.cleared")}>
            <Moment at={cause_cleared_at} zone={zone} />
          </Fact>
        ) : null}
        <By
          name={t("facts.acknowledged")}
          at={acknowledged_at}
          who={acknowledged_by?.name}
          zone={zone}
          since={incident.opened_at}
        />
        {incident.acknowledged_until ? (
          <Fact name={t("facts.holdsUntil")}>
            <Moment at={incident.acknowledged_until} zone={zone} />
          </Fact>
        ) : null}
        {incident.auto_resolve_at ? (
          <Fact name={t("facts.autoResolves")}>
            <Moment at={incident.auto_resolve_at} zone={zone} />
          </Fact>
        ) : null}
        <By
          name={t("facts.resolved")}
          at={resolved_at}
          who={resolved_by?.name}
          zone={zone}
          since={incident.opened_at}
        />
        <By name={t("facts.closed")} at={closed_at} who={closed_by?.name} zone={zone} since={incident.opened_at} />
      </dl>
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ByProps {
  name: string;
  at: string | null;
  who: string | undefined;
  zone: string;
  since: string;
}

function By({ name, at, who, zone, since }: ByProps) {
  const { t } = useTranslation("incident");
  if (at === null) return null;
  return (
    <Fact name={name}>
      <strong>{who}</strong> <Moment at={at} zone={zone} />
      <small className={styles.faint}>
        {t("facts.after")} <Age since={since} until={at} />
      </small>
    </Fact>
  );
}

/** The clock that runs while nobody has it. */
export function Countdown({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation("incident");
  const next = useNextCall(incident);
  if (incident.state !== "open") return null;
  if (next === null) return <p className={styles.noMore}>{t("countdown.noMore")}</p>;
  const { left, exhausted } = next;
  return (
    <div className={exhausted ? styles.unanswered : styles.countdown} role={exhausted ? "alert" : undefined}>
      {exhausted ? <strong>{t("countdown.exhausted")}</strong> : null}
      <span>{left === null ? t("countdown.calling") : t(exhausted ? "countdown.again" : "countdown.label")}</span>
      {left === null ? null : <strong role="timer">{left}</strong>}
    </div>
  );
}
