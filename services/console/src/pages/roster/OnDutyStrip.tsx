import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SiteDutyRead, SiteRead } from "@/kit/api/types";
import { byPerson } from "@/kit/duty/byPerson";
import { useDutyEverywhere } from "@/kit/duty/onDuty";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { offset, timeOfDay } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { useRoster } from "./RosterContext";
import styles from "./roster.module.css";

const AT_MOST = 6;

/** Who has the watch at this moment, site by site; where nobody has, in red. */
export function OnDutyStrip() {
  const { t } = useTranslation("roster");
  const all = useRoster().sites;
  const sites = all.slice(0, AT_MOST);
  const now = useNow();
  const duty = useDutyEverywhere();
  return (
    <ul className={styles.strip} aria-label={t("duty.label")}>
      {sites.map((site) => (
        <li key={site.id}>
          <span className={styles.stripSite}>
            <strong>{site.name}</strong>
            <small>
              {timeOfDay(now, site.timezone)} {offset(now, site.timezone)}
            </small>
          </span>
          <OnDuty site={site} duty={duty.get(site.id)} />
        </li>
      ))}
      {all.length > AT_MOST ? (
        <li>
          <Link to={pathTo.board()}>{t("duty.more", { count: all.length - AT_MOST })}</Link>
        </li>
      ) : null}
    </ul>
  );
}

function OnDuty({ site, duty }: { site: SiteRead; duty: SiteDutyRead | undefined }) {
  const { t } = useTranslation("roster");
  const postName = usePostName();
  if (duty === undefined) return <span className={styles.soft}>…</span>;
  const people = byPerson(duty.people);
  const next = duty.next_shift;
  return (
    <span className={styles.stripPeople}>
      {people.length === 0 ? <b className={styles.red}>{t("duty.nobody")}</b> : null}
      {people.map((one) => (
        <span key={one.staff_id} title={one.posts.map(postName).join(" · ")}>
          <b>{one.name}</b> <small>{postName(one.posts[0] ?? "")}</small>
          {one.basis === "rostered" ? <small> {t("duty.rostered")}</small> : null}
          {one.held ? <small> {t("duty.held")}</small> : null}
        </span>
      ))}
      {byPerson(duty.absent).map((one) => (
        <span key={one.staff_id} className={styles.red}>
          <b>{one.name}</b> <small>{t("duty.absent")}</small>
        </span>
      ))}
      {duty.people[0] ? (
        <small>{t("duty.until", { time: timeOfDay(duty.people[0].until, site.timezone) })}</small>
      ) : null}
      {next ? (
        <small>{t("duty.next", { time: timeOfDay(next.starts_at, site.timezone) })}</small>
      ) : (
        <small className={styles.red}>{t("duty.noNext")}</small>
      )}
    </span>
  );
}
