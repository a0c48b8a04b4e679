import { useTranslation } from "react-i18next";
import type { IncidentDetail } from "@/kit/api/types";
import { Age } from "@/kit/time/Time";
import { followsOf } from "./follows";
import styles from "./ask.module.css";

interface EndingProps {
  incident: IncidentDetail;
  move: "resolve" | "close";
  personId: string | null;
}

/** What the incident is, and what whoever ends it should know first. */
export function Ending({ incident, move, personId }: EndingProps) {
  const { t } = useTranslation("kit");
  const name = incident.acknowledged_by?.name ?? "";
  return (
    <>
      <p className={styles.what}>
        <strong>{incident.title}</strong>{" "}
        <small>
          {t("ends.openFor")} <Age since={incident.opened_at} until={incident.resolved_at} />
        </small>
      </p>
      <ul className={styles.follows}>
        {followsOf(incident, move, personId).map((one) => (
          <li key={one}>{t(`ends.${one}`, { name })}</li>
        ))}
      </ul>
    </>
  );
}
