import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { roster } from "@/kit/api/clients";
import { SaveButton } from "@/kit/download/SaveButton";
import { Choice } from "@/kit/filters/Choice";
import { Days } from "@/kit/filters/Days";
import { Icon } from "@/kit/layout/Icon";
import { Page } from "@/kit/layout/Page";
import { useSites } from "@/kit/sites/sites";
import { CoverageSite } from "./CoverageSite";
import { CoverageSites } from "./CoverageSites";
import { Tabs } from "./Tabs";
import { coverageFiltersOf, daysOf, type CoverageFilters } from "./coverage";
import styles from "./coverage.module.css";

/** The 24-hour proof: every site, the worst first; or one site, a band a day and every gap. */
export default function CoveragePage() {
  const { t } = useTranslation("coverage");
  const { query, change } = useAddress();
  const filters = coverageFiltersOf(query);
  const sites = useSites();
  const name = filters.site ? sites.get(filters.site)?.name : undefined;
  return (
    <Page
      title={name === undefined ? t("title") : `${t("title")} · ${name}`}
      sub={t("sub")}
      actions={
        <>
          {filters.site === null ? null : <ExportCoverage site={filters.site} filters={filters} />}
          <Button icon={<Icon name="print" size={16} />} onClick={() => window.print()}>
            {t("print")}
          </Button>
        </>
      }
    >
      <div className={styles.unprinted}>
        <Tabs />
        <div className={styles.filters} role="search">
          <Choice
            className={styles.choice}
            label={t("column.site")}
            value={filters.site}
            options={[...sites.values()].map((one) => ({ value: one.id, label: one.name }))}
            onChange={(site) => change({ site })}
          />
          <Days site={filters.site} from={filters.from} to={filters.to} onChange={(days) => change({ ...days })} />
        </div>
      </div>
      {filters.site === null ? (
        <CoverageSites filters={filters} />
      ) : (
        <CoverageSite site={filters.site} filters={filters} />
      )}
    </Page>
  );
}

function ExportCoverage({ site, filters }: { site: string; filters: CoverageFilters }) {
  const { t } = useTranslation("coverage");
  return (
    <SaveButton
      ask={() =>
        roster.GET("/api/roster/v1/coverage/export", {
          params: { query: { site_id: site, ...daysOf(filters) } },
          parseAs: "blob",
        })
      }
    >
      {t("export")}
    </SaveButton>
  );
}
