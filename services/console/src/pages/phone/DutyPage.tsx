import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { OnDutyRead, SiteRead } from "@/kit/api/types";
import { byPerson } from "@/kit/duty/byPerson";
import { onDutyQuery } from "@/kit/duty/onDuty";
import { ExecutiveOnDuty } from "@/kit/executives/ExecutiveOnDuty";
import { useLanguage } from "@/kit/i18n/language";
import { usePostName } from "@/kit/posts";
import { sitesQuery } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { offset, timeOfDay } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { shiftDay } from "./shiftDay";
import styles from "./phone.module.css";
import card from "./shifts.module.css";

/** Who else is on duty at my sites, who is missing, and who comes next; a call away. */
export default function DutyPage() {
  const { t } = useTranslation("phone");
  const sites = useQuery(sitesQuery);
  if (sites.isPending) return <Loading rows={6} />;
  if (sites.isError) return <Failure error={sites.error} onRetry={() => void sites.refetch()} />;
  const active = sites.data.filter((site) => site.active);
  return (
    <>
      <h1 className="visually-hidden">{t("tabs.duty")}</h1>
      {active.map((site) => (
        <SiteDuty key={site.id} site={site} />
      ))}
      {active.length === 0 ? (
        <Empty title={t("duty.noSites")}>
          <p>{t("duty.noSitesHint")}</p>
        </Empty>
      ) : null}
    </>
  );
}

function SiteDuty({ site }: { site: SiteRead }) {
  const query = useQuery(onDutyQuery(site.id));
  const now = useNow();
  return (
    <section className={card.shift} aria-label={site.name}>
      <header>
        <h2>{site.name}</h2>
        <small className={styles.soft}>{offset(now, site.timezone)}</small>
      </header>
      {query.isPending ? <Loading rows={2} /> : null}
      {query.isError && query.data === undefined ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      {query.data ? <People duty={query.data} site={site} /> : null}
      <ExecutiveOnDuty siteId={site.id} zone={site.timezone} />
    </section>
  );
}

function People({ duty, site }: { duty: OnDutyRead; site: SiteRead }) {
  const { t } = useTranslation("phone");
  const postName = usePostName();
  return (
    <>
      {duty.people.length === 0 ? <p className={card.gap}>{t("duty.nobody")}</p> : null}
      {duty.basis === "rostered" && duty.people.length > 0 ? (
        <p className={styles.soft}>{t("duty.rosteredOnly")}</p>
      ) : null}
      <ul className={card.people}>
        {byPerson(duty.people).map((one) => (
          <li key={one.staff_id}>
            <span>
              <strong>{one.name}</strong>
              <small>
                {one.posts.map(postName).join(" · ")} · {t("duty.until")}{" "}
                <Moment at={one.until} zone={site.timezone} bare seconds={false} />
              </small>
            </span>
            <Call phone={one.phone} name={one.name} />
          </li>
        ))}
        {byPerson(duty.absent).map((one) => (
          <li key={one.staff_id} className={card.absent}>
            <span>
              <strong>{one.name}</strong>
              <small>
                {one.posts.map(postName).join(" · ")} · {t(one.no_show ? "duty.noShow" : "duty.expected")}
              </small>
            </span>
            <Call phone={one.phone} name={one.name} />
          </li>
        ))}
      </ul>
      <Next duty={duty} site={site} />
    </>
  );
}

function Call({ phone, name }: { phone: string | null; name: string }) {
  const { t } = useTranslation("phone");
  if (phone === null) return null;
  return (
    <a
      className={card.dial}
      href={`tel:${phone.replaceAll(" ", "")}`}
      aria-label={`${t("duty.call", { name })} ${phone}`}
    >
      {phone}
    </a>
  );
}

function Next({ duty, site }: { duty: OnDutyRead; site: SiteRead }) {
  const { t } = useTranslation("phone");
  const language = useLanguage();
  const next = duty.next_shift;
  if (next === null) return <p className={card.gap}>{t("duty.noNext")}</p>;
  const { day } = shiftDay(next, site.timezone, language);
  return (
    <p className={styles.soft}>{t("duty.next", { when: `${day} ${timeOfDay(next.starts_at, site.timezone)}` })}</p>
  );
}
