import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { FindingRead } from "@/kit/api/types";
import { useStaff } from "@/kit/sites/sites";
import { Moment } from "@/kit/time/Time";
import { stepsOf } from "./steps";
import styles from "./findings.module.css";

interface TimelineProps {
  finding: FindingRead;
  zone: string;
  /** Where the page of an incident is: on the desk or on the phone. */
  incidentAt: (incidentId: string) => string;
}

/** What became of a finding, step by step: who did it, when, and why. */
export function Timeline({ finding, zone, incidentAt }: TimelineProps) {
  const { t } = useTranslation("findings");
  const staff = useStaff();
  const { incident_id, incident_number } = finding;
  return (
    <ol className={styles.timeline}>
      {stepsOf(finding).map(({ step, at, by, text }) => (
        <li key={step}>
          <Moment at={at} zone={zone} bare seconds={false} /> <b>{t(`step.${step}`)}</b>{" "}
          {by === null ? "" : (staff.get(by)?.name ?? finding.reported_by_name ?? "…")}
          {text === null ? null : <p>{text}</p>}
        </li>
      ))}
      {incident_id === null ? null : (
        <li>
          <Link to={incidentAt(incident_id)}>{t("incident", { number: incident_number })}</Link>
        </li>
      )}
    </ol>
  );
}
