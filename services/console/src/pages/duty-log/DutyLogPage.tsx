import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { MoreRows } from "@/kit/table/MoreRows";
import { dayIn } from "@/kit/time/days";
import { useMinute } from "@/kit/time/now";
import { PageLink } from "@/kit/layout/PageLink";
import { EntryForm } from "./EntryForm";
import { EntryItem } from "./EntryItem";
import { FilterBar } from "./FilterBar";
import { useEntries, useExport } from "./data";
import { filtersOf, narrowed, type Filters } from "./filters";
import styles from "./duty-log.module.css";

/** The duty log: written by the system and by people, found by words, never changed. */
export default function DutyLogPage() {
  const { t } = useTranslation("duty-log");
  const { query, change, clear } = useAddress();
  const filters = filtersOf(query);
  const list = useEntries(filters);
  const entries = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const sites = useSites();
  const filtered = narrowed(filters);
  return (
    <Page title={t("title")} sub={t("sub")} actions={<Actions filters={filters} empty={entries.length === 0} />}>
      <Panel>
        <EntryForm siteId={filters.site} />
        <FilterBar filters={filters} onChange={(part) => change({ ...part })} />
        {list.isPending ? <Loading rows={8} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && entries.length === 0 ? (
          <Empty title={t(filtered ? "noMatch" : "empty")}>
            {filtered ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("emptyHint")}</p>}
          </Empty>
        ) : null}
        <ol className={styles.entries} aria-label={t("title")}>
          {entries.map((one) => (
            <EntryItem
              key={one.id}
              entry={one}
              site={sites.get(one.site_id)}
              onTag={(tag) => change({ tag })}
              showSite={filters.site === null}
            />
          ))}
        </ol>
        <MoreRows query={list} label={t("more")} />
      </Panel>
    </Page>
  );
}

function Actions({ filters, empty }: { filters: Filters; empty: boolean }) {
  const { t } = useTranslation("duty-log");
  const sayFailure = useSayFailure();
  const save = useExport(filters, t("title"));
  const minute = useMinute();
  const sites = useSites();
  const site = sites.get(filters.site ?? "") ?? (sites.size === 1 ? [...sites.values()][0] : undefined);
  return (
    <>
      {site ? (
        <PageLink
          to={pathTo.dutyLogPrint({
            site: site.id,
            ...(filters.shift ? { shift: filters.shift } : { day: filters.from ?? dayIn(minute, site.timezone) }),
          })}
        >
          <Icon name="print" size={16} /> {t(filters.shift ? "print.shift" : "print.day")}
        </PageLink>
      ) : null}
      <Button
        icon={<Icon name="download" size={16} />}
        disabled={empty}
        loading={save.isPending}
        onClick={() => save.mutate(undefined, { onError: sayFailure })}
      >
        {t("export")}
      </Button>
    </>
  );
}
