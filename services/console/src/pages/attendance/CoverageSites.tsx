import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SiteCoverage, SiteRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { Moment } from "@/kit/time/Time";
import { usePercent, useTimes } from "./coverageWords";
import { worstFirst, type CoverageFilters } from "./coverage";
import { sitesCoverageQuery } from "./coverageData";
import styles from "./coverage.module.css";

const COLUMNS = ["site", "percent", "now", "gaps", "thin", "checks"] as const;

/** Every site with what its proof comes to, the worst first. */
export function CoverageSites({ filters }: { filters: CoverageFilters }) {
  const { t } = useTranslation("coverage");
  const sites = useSites();
  const query = useQuery(sitesCoverageQuery(filters));
  return (
    <Panel>
      {query.isPending ? <Loading rows={8} /> : null}
      {query.isError && !query.data ? <Failure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data?.length === 0 ? (
        <Empty title={t("noSites")}>
          <p>{t("noSitesHint")}</p>
        </Empty>
      ) : null}
      {query.data && query.data.length > 0 ? (
        <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
          {worstFirst(query.data).map((one) => (
            <Row key={one.site_id} coverage={one} site={sites.get(one.site_id)} />
          ))}
        </ColumnTable>
      ) : null}
    </Panel>
  );
}

function Row({ coverage: one, site }: { coverage: SiteCoverage; site: SiteRead | undefined }) {
  const { t } = useTranslation("coverage");
  const percent = usePercent();
  const times = useTimes();
  const known = one.percent !== null;
  return (
    <tr>
      <td>
        <Link to={pathTo.coverage({ site: one.site_id })}>{site?.name ?? "…"}</Link>
      </td>
      <td className={one.percent === 100 ? styles.good : styles.figure}>
        {known ? percent(one.percent) : t(one.needed === 0 ? "notAsked" : "notBegun")}
      </td>
      <td>
        {one.gap_since === null ? (
          known ? (
            t("nowFine")
          ) : null
        ) : (
          <span className={styles.bad}>
            {t("nowShort")} <Moment at={one.gap_since} zone={site?.timezone ?? "UTC"} bare seconds={false} />
          </span>
        )}
      </td>
      <td>{known ? times(one.holes, one.hole_s) : null}</td>
      <td>{known ? times(one.thin, one.thin_s) : null}</td>
      <td>{known ? (one.checks.asked > 0 ? t("checks", { ...one.checks }) : t("noChecks")) : null}</td>
    </tr>
  );
}
