import { useTranslation } from "react-i18next";
import type { IncidentDetail } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { Moment } from "@/kit/time/Time";
import styles from "./incident.module.css";

/** Where several limits of a series were broken together: each of them, and whether it still is. */
export function CausesPanel({ incident, zone }: { incident: IncidentDetail; zone: string }) {
  const { t } = useTranslation("incident");
  if (incident.causes.length < 2) return null;
  return (
    <Panel title={t("causes.title", { count: incident.causes.length })}>
      <ul className={styles.causes}>
        {incident.causes.map(({ key, severity, summary, cleared_at }) => (
          <li key={key}>
            <SeverityMark severity={severity} size={16} />
            <span>{summary}</span>
            {cleared_at === null ? (
              <strong className={styles.stands}>{t("causes.stands")}</strong>
            ) : (
              <span className={styles.gone}>
                {t("causes.gone")} <Moment at={cleared_at} zone={zone} bare />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
