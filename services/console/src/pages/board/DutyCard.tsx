import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PersonOnDuty, SiteDutyRead, SiteRead } from "@/kit/api/types";
import { byPerson } from "@/kit/duty/byPerson";
import { useLanguage } from "@/kit/i18n/language";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { Loading } from "@/kit/states/Loading";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { duration, offset, timeOfDay } from "@/kit/time/format";
import { Moment } from "@/kit/time/Time";
import { useNow } from "@/kit/time/now";
import type { Health } from "./health";
import type { SiteCard } from "./standing";
import styles from "./duty.module.css";

/** One site on the board. */
export function DutyCard(card: SiteCard) {
  return (
    <li className={styles.card}>
      <DutyDetail {...card} />
    </li>
  );
}

/** How the site is and who has the watch. Nobody on duty is the worst there is, and looks it. */
export function DutyDetail({ site, onDuty, health }: SiteCard) {
  const now = useNow();
  return (
    <>
      <div className={styles.cardHead}>
        <strong>
          <Link to={pathTo.leader({ site: site.id })}>{site.name}</Link>
        </strong>
        <span className={styles.clock} title={site.timezone}>
          {timeOfDay(now, site.timezone)} <small>{offset(now, site.timezone)}</small>
        </span>
        <HealthMark health={health} />
      </div>
      {onDuty ? <Watch site={site} onDuty={onDuty} /> : <Loading rows={2} />}
    </>
  );
}

/** What is said where nothing is open. */
const QUIET = { came: "well", never: "never", unknown: "unknown" } as const;

function HealthMark({ health }: { health: Health }) {
  const { t } = useTranslation("board");
  const words = [
    health.incidents > 0 ? t("health.incidents", { count: health.incidents }) : null,
    health.anomalies > 0 ? t("health.anomalies", { count: health.anomalies }) : null,
    health.silent > 0 ? t("health.silent", { count: health.silent }) : null,
  ].filter((one) => one !== null);
  return (
    <span className={styles.health}>
      {health.worst ? (
        <SeverityMark severity={health.worst} size={15} />
      ) : (
        <i className={words.length > 0 || health.data !== "came" ? styles.dotWarn : styles.dotOk} />
      )}
      <span>{words.length > 0 ? words.join(" · ") : t(`health.${QUIET[health.data]}`)}</span>
    </span>
  );
}

function Watch({ site, onDuty }: { site: SiteRead; onDuty: SiteDutyRead }) {
  const { t } = useTranslation("board");
  const missing = onDuty.absent.filter(({ no_show }) => no_show);
  const nobody = onDuty.people.length === 0;
  return (
    <>
      {nobody ? (
        <p className={styles.gap} role="alert">
          {t("duty.nobody")}
        </p>
      ) : (
        <ul className={styles.people}>
          {byPerson(onDuty.people).map((person) => (
            <OnWatch key={person.staff_id} person={person} site={site} />
          ))}
        </ul>
      )}
      {missing.map((one) => (
        <Missing key={`${one.staff_id}-${one.post}`} name={one.name} post={one.post} since={one.expected_at} />
      ))}
      <Next site={site} onDuty={onDuty} />
    </>
  );
}

interface OnWatchProps {
  person: PersonOnDuty & { posts: readonly string[] };
  site: SiteRead;
}

function OnWatch({ person, site }: OnWatchProps) {
  const { t } = useTranslation("board");
  const rostered = person.basis === "rostered";
  const postName = usePostName();
  return (
    <li className={rostered ? styles.unsure : ""}>
      <strong>{person.name}</strong>
      <span className={styles.post}>{person.posts.map(postName).join(t("duty.comma"))}</span>
      {rostered ? <em>{t("duty.notCheckedIn")}</em> : null}
      {person.held ? <em>{t("duty.held")}</em> : null}
      {person.late ? <em>{t("duty.late")}</em> : null}
      <span className={styles.until}>
        {t("duty.until")} <Moment at={person.until} zone={site.timezone} seconds={false} bare />
      </span>
    </li>
  );
}

function Missing({ name, post, since }: { name: string; post: string; since: string }) {
  const { t } = useTranslation("board");
  const now = useNow();
  const language = useLanguage();
  const postName = usePostName();
  const late = duration(now - Date.parse(since), language);
  return <p className={styles.gap}>{t("duty.missing", { name, post: postName(post), duration: late })}</p>;
}

function Next({ site, onDuty }: { site: SiteRead; onDuty: SiteDutyRead }) {
  const { t } = useTranslation("board");
  const shift = onDuty.next_shift;
  if (shift === null) return <p className={styles.gapNext}>{t("duty.noNext")}</p>;
  const names = byPerson(shift.people).map(({ name }) => name);
  return (
    <p className={styles.next}>
      {t("duty.next")} <Moment at={shift.starts_at} zone={site.timezone} seconds={false} bare />{" "}
      {names.length > 0 ? names.join(t("duty.comma")) : <em className={styles.nobody}>{t("duty.nobodyPlanned")}</em>}
    </p>
  );
}
