import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { IncidentRead } from "@/kit/api/types";
import { byUrgency, real } from "@/kit/incidents/live";
import { pathTo } from "@/kit/paths";
import styles from "./unanswered.module.css";

const NAMED = 3;

/** All have been called and nobody answers: there is nothing louder, and no filter hides it. */
export function Unanswered({ incidents }: { incidents: readonly IncidentRead[] }) {
  const { t } = useTranslation("board");
  const unanswered = real(incidents)
    .filter(({ state, exhausted }) => state === "open" && exhausted)
    .toSorted(byUrgency);
  if (unanswered.length === 0) return null;
  const more = unanswered.length - NAMED;
  return (
    <section className={styles.unanswered} role="alert" aria-label={t("unanswered.title")}>
      <strong>{t("unanswered.count", { count: unanswered.length })}</strong>
      <ul>
        {unanswered.slice(0, NAMED).map(({ id, title }) => (
          <li key={id}>
            <Link to={pathTo.incident(id)}>{title}</Link>
          </li>
        ))}
        {more > 0 ? <li>{t("unanswered.more", { count: more })}</li> : null}
      </ul>
      <span>{t("unanswered.todo")}</span>
    </section>
  );
}
