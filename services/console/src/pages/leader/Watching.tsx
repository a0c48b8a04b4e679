import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SituationRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useStaff } from "@/kit/sites/sites";
import { timeOfDay } from "@/kit/time/format";
import styles from "./leader.module.css";

/** What runs and must be kept in sight: calls that nobody answered, presence checks, away passes, rounds. */
export function Watching({ situation, zone }: { situation: SituationRead; zone: string }) {
  const { t } = useTranslation("leader");
  const inLanguage = useInLanguage();
  const staff = useStaff();
  const name = (id: string): string => staff.get(id)?.name ?? "…";
  const time = (at: string): string => timeOfDay(at, zone);
  const { unanswered, checks, away, rounds, site_id } = situation;
  const waiting = checks.filter(({ state }) => state === "sent");
  const nothing = unanswered.length + waiting.length + away.length + rounds.length === 0;
  return (
    <Panel title={t("watching.title")}>
      {nothing ? <p className={styles.empty}>{t("watching.none")}</p> : null}
      <ul className={styles.rows}>
        {unanswered.map((one) => (
          <li key={one.subject_id}>
            <span className={styles.bad}>
              {t(`kit:subject.${one.subject_type}`)} {inLanguage(one)}
            </span>
            <small className={styles.bad}>{t("watching.unanswered", { time: time(one.since) })}</small>
          </li>
        ))}
        {waiting.map((one) => (
          <li key={one.id}>
            <Link to={pathTo.presence()}>{t("watching.check", { name: name(one.staff_id) })}</Link>
            <small className={styles.soft}>{t("watching.until", { time: time(one.due_at) })}</small>
          </li>
        ))}
        {away.map((one) => (
          <li key={one.id}>
            <Link to={pathTo.away()}>
              {t(one.state === "granted" ? "watching.away" : "watching.asks", { name: name(one.staff_id) })}
            </Link>
            <small className={styles.soft}>{t("watching.until", { time: time(one.until) })}</small>
          </li>
        ))}
        {rounds.map((one) => (
          <li key={one.id}>
            <Link to={pathTo.rounds({ site: site_id })}>{t("watching.round", { time: time(one.called_at) })}</Link>
            <small className={one.state === "missed" ? styles.bad : styles.soft}>
              {t(`round.state.${one.state}`)} · {one.visits.length}/{one.posts.length}
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
