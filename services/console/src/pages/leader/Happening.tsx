import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SituationRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import styles from "./leader.module.css";

const SHOWN = 6;

/** What goes on at the site: incidents that are not over, and anomalies that last. */
export function Happening({ situation }: { situation: SituationRead }) {
  const { t } = useTranslation("leader");
  const { incidents, anomalies } = situation;
  return (
    <Panel title={t("happening.title")} actions={<Link to={pathTo.board()}>{t("all")}</Link>}>
      <ul className={styles.rows} aria-label={t("happening.incidents")}>
        {incidents.length === 0 ? <li className={styles.soft}>{t("happening.noIncidents")}</li> : null}
        {incidents.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <Link to={pathTo.incident(one.id)}>
              {one.number} {one.title}
            </Link>
            <small className={one.state === "open" ? styles.bad : styles.soft}>
              {t(`kit:level.${one.level}`)} · {t(`kit:incidentState.${one.state}`, { defaultValue: one.state })}
            </small>
          </li>
        ))}
        <More count={incidents.length - SHOWN} />
      </ul>
      <ul className={styles.rows} aria-label={t("happening.anomalies")}>
        {anomalies.length === 0 ? <li className={styles.soft}>{t("happening.noAnomalies")}</li> : null}
        {anomalies.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <span>{one.summary}</span>
            <small className={styles.soft}>{t(`kit:severity.${one.severity}`, { defaultValue: one.severity })}</small>
          </li>
        ))}
        <More count={anomalies.length - SHOWN} />
      </ul>
    </Panel>
  );
}

function More({ count }: { count: number }) {
  const { t } = useTranslation("leader");
  return count > 0 ? <li className={styles.soft}>{t("more", { count })}</li> : null;
}
