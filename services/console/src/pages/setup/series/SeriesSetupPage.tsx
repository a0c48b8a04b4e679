import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Page } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { useChosenSite } from "../useChosenSite";
import { SeriesPanel } from "./SeriesPanel";
import { UnknownPanel } from "./UnknownPanel";
import styles from "./series.module.css";

/** What a site measures: what its stations send already, and what is on file. */
export default function SeriesSetupPage() {
  const { t } = useTranslation("setup-series");
  const { sites, site, choice } = useChosenSite();
  return (
    <Page title={t("title")} sub={t("sub")} actions={choice}>
      {sites.isPending ? <Loading rows={6} /> : null}
      {sites.isError ? <Failure error={sites.error} onRetry={() => void sites.refetch()} /> : null}
      {sites.data && !site ? (
        <Empty title={t("noSites")}>
          <p>{t("noSitesHint")}</p>
        </Empty>
      ) : null}
      {site ? (
        <div className={styles.panels} key={site.id}>
          <UnknownPanel siteId={site.id} zone={site.timezone} />
          <SeriesPanel siteId={site.id} />
          <p className={styles.elsewhere}>
            {t("stations")} <Link to={pathTo.site(site.id, { tab: "stations" })}>{t("toStations")}</Link>
          </p>
        </div>
      ) : null}
    </Page>
  );
}
