import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { IncidentRead, SiteRead } from "@/kit/api/types";
import { ExerciseMark } from "@/kit/incidents/ExerciseMark";
import { pathTo } from "@/kit/paths";
import { LevelMark, SeverityMark } from "@/kit/severity/SeverityMark";
import { Age, Moment } from "@/kit/time/Time";
import styles from "./history.module.css";

/** One incident: what, where, when, how it stands, who had it, and how long that took. */
export function HistoryRow({ incident, site }: { incident: IncidentRead; site: SiteRead | undefined }) {
  const { t } = useTranslation("history");
  const { opened_at, acknowledged_at, acknowledged_by, resolved_at, resolved_by } = incident;
  return (
    <tr>
      <td className={styles.mark}>
        <SeverityMark severity={incident.severity} label size={16} /> <LevelMark level={incident.level} />
      </td>
      <td className={styles.what}>
        <Link to={pathTo.incident(incident.id)}>{incident.title}</Link>
        <small>
          <ExerciseMark of={incident} /> {incident.number} ·{" "}
          {site ? <Link to={pathTo.site(site.id)}>{site.name}</Link> : null}
        </small>
      </td>
      <td>
        <Moment at={opened_at} zone={site?.timezone ?? "UTC"} seconds={false} />
      </td>
      <td>{t(`kit:incidentState.${incident.state}`)}</td>
      <td>{resolved_by?.name ?? acknowledged_by?.name ?? t("nobody")}</td>
      <td className={styles.took} data-column={t("column.acknowledged")}>
        {acknowledged_at ? <Age since={opened_at} until={acknowledged_at} /> : "–"}
      </td>
      <td className={styles.took} data-column={t("column.resolved")}>
        {resolved_at ? <Age since={opened_at} until={resolved_at} /> : "–"}
      </td>
    </tr>
  );
}
