import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import type { SiteRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { NoSites } from "@/kit/sites/NoSites";
import { sitesQuery } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { SiteRow } from "./SiteRow";
import { useSiteStates } from "@/kit/sites/states";
import { worseFirst } from "./health";
import styles from "./sites.module.css";

const COLUMNS = ["site", "health", "series", "heard", "clock"] as const;

/** Every site the person may see, and how it is. */
export default function SitesPage() {
  const { t } = useTranslation("sites");
  const sites = useQuery(sitesQuery);
  const states = useSiteStates();
  const [wanted, setWanted] = useState("");
  const found = (sites.data ?? []).filter((site) => matches(site, wanted)).toSorted(worseFirst(states.data));
  return (
    <Page title={t("title")} sub={sites.data ? t("count", { count: sites.data.length }) : null}>
      <Panel>
        {sites.isPending ? <Loading rows={5} /> : null}
        {sites.isError ? <Failure error={sites.error} onRetry={() => void sites.refetch()} /> : null}
        {sites.data?.length === 0 ? <NoSites /> : null}
        {sites.data && sites.data.length > 0 ? (
          <>
            <div className={styles.bar} role="search">
              <Input
                className={styles.search ?? ""}
                prefix={<Icon name="search" size={15} />}
                placeholder={t("search")}
                aria-label={t("search")}
                value={wanted}
                onChange={(event) => setWanted(event.target.value)}
                allowClear
              />
              {states.isError ? <span className={styles.warn}>{t("statesMissing")}</span> : null}
            </div>
            <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
              {found.map((site) => (
                <SiteRow key={site.id} site={site} state={states.data?.get(site.id)} />
              ))}
            </ColumnTable>
            {found.length === 0 ? (
              <Empty title={t("noMatch")}>
                <p>{t("noMatchHint")}</p>
              </Empty>
            ) : null}
          </>
        ) : null}
      </Panel>
    </Page>
  );
}

function matches(site: SiteRead, wanted: string): boolean {
  const words = wanted.trim().toLowerCase();
  return words === "" || site.name.toLowerCase().includes(words) || site.code.includes(words);
}
