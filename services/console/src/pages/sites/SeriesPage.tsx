import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { SeriesState } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { sitesQuery, useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { ChartPanel } from "./ChartPanel";
import { RuleList } from "./RuleList";
import { Staleness } from "./Staleness";
import { useOneSeries } from "@/kit/series/series";
import { short } from "@/kit/series/short";
import chart from "./chart.module.css";
import styles from "./sites.module.css";

/** One series: its course over any time, its anomalies and the rules it is watched by. */
export default function SeriesPage() {
  const { t } = useTranslation("sites");
  const { seriesId = "" } = useParams();
  const sites = useQuery(sitesQuery);
  const bySite = useSites();
  const series = useOneSeries(seriesId);
  if (series.isPending || sites.isPending) return <Loading whole />;
  if (series.isError) return <Failure error={series.error} onRetry={() => void series.refetch()} />;
  const one = series.data;
  const zone = zoneOf(bySite, one.site_id);
  return (
    <Page
      title={one.name ?? one.key}
      sub={
        <span className={styles.siteSub}>
          <Link className={styles.back ?? ""} to={pathTo.site(one.site_id)}>
            <Icon name="back" size={15} />
            {bySite.get(one.site_id)?.name ?? t("title")}
          </Link>
          <code className={styles.key}>{one.key}</code>
        </span>
      }
      actions={<Now series={one} />}
    >
      <ChartPanel series={one} zone={zone} />
      <Panel title={t("series.rules")}>
        <RuleList siteId={one.site_id} zone={zone} seriesKey={one.key} />
      </Panel>
    </Page>
  );
}

function Now({ series }: { series: SeriesState }) {
  return (
    <span className={chart.now}>
      {series.last ? (
        <span>
          <strong>{short(series.last.value)}</strong> {series.unit}
        </span>
      ) : null}
      <Staleness series={series} />
    </span>
  );
}
