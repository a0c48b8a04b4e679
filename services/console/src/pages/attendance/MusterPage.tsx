import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAddress } from "@/kit/address";
import { musterQuery } from "@/kit/duty/muster";
import { troubleFirst } from "@/kit/duty/musterLook";
import { Choice } from "@/kit/filters/Choice";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { NoShows } from "./NoShows";
import { SiteCard } from "./SiteCard";
import { Tabs } from "./Tabs";
import styles from "./attendance.module.css";

/** Who is expected now and how they stand, at every site: where something is wrong stands first. */
export default function MusterPage() {
  const { t } = useTranslation("attendance");
  const { query: address, change } = useAddress();
  const chosen = address.get("site");
  const sites = useSites();
  const query = useQuery(musterQuery(chosen));
  const muster = troubleFirst(query.data ?? [], sites);
  const trouble = muster.reduce((sum, one) => sum + one.trouble, 0);
  return (
    <Page
      title={t("muster.title")}
      sub={t("muster.sub")}
      count={trouble}
      actions={<Link to={pathTo.arrivalCode(chosen ? { site: chosen } : {})}>{t("muster.arrivalCode")}</Link>}
    >
      <Tabs />
      <NoShows siteId={chosen} />
      <Panel>
        <div className={styles.filters} role="search">
          <Choice
            className={styles.choice}
            label={t("filter.site")}
            value={chosen}
            options={[...sites.values()].map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(site) => change({ site })}
          />
        </div>
        {query.isPending ? <Loading rows={8} /> : null}
        {query.isError && !query.data ? <Failure error={query.error} onRetry={() => void query.refetch()} /> : null}
        {query.data && muster.length === 0 ? (
          <Empty title={t("muster.noSites")}>
            <p>{t("muster.noSitesHint")}</p>
          </Empty>
        ) : null}
        <ul className={styles.sites}>
          {muster.map((one) => (
            <li key={one.site_id}>
              <SiteCard muster={one} site={sites.get(one.site_id)} />
            </li>
          ))}
        </ul>
      </Panel>
    </Page>
  );
}
