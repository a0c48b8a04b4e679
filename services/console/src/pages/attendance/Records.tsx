import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { Choice } from "@/kit/filters/Choice";
import { Page, Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import { SiteAndPerson } from "./SiteAndPerson";
import { Tabs } from "./Tabs";
import { narrowed, type Filters } from "./filters";
import styles from "./attendance.module.css";

interface RecordsProps<T, Name extends string, State extends string> {
  title: string;
  sub: string;
  filters: Filters & { state: State | null };
  states: readonly { value: State; label: string }[];
  /** A list that comes page by page (`useInfiniteQuery`). */
  list: {
    isPending: boolean;
    isError: boolean;
    error: Error | null;
    data: { pages: readonly { items: readonly T[] }[] } | undefined;
    refetch: () => Promise<unknown>;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
  empty: string;
  emptyHint: string;
  columns: readonly Name[];
  titleOf: (column: Name) => string;
  act: string;
  row: (one: T) => ReactNode;
}

/** A list of what people asked for or did, narrowed by site, person, days and state. */
export function Records<T, Name extends string, State extends string>(props: RecordsProps<T, Name, State>) {
  const { title, sub, filters, states, list, empty, emptyHint, columns, titleOf, act, row } = props;
  const { t } = useTranslation("attendance");
  const { change, clear } = useAddress();
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={title} sub={sub}>
      <Tabs />
      <Panel>
        <div className={styles.filters} role="search">
          <SiteAndPerson filters={filters} onChange={(part) => change({ ...part })} />
          <Choice
            className={styles.choice}
            label={t("filter.state")}
            value={filters.state}
            options={[...states]}
            onChange={(state) => change({ state })}
          />
        </div>
        {list.isPending ? <Loading rows={8} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && rows.length === 0 ? (
          <Empty title={narrowed(filters) ? t("noMatch") : empty}>
            {narrowed(filters) ? <Button onClick={clear}>{t("clear")}</Button> : <p>{emptyHint}</p>}
          </Empty>
        ) : null}
        {rows.length > 0 ? (
          <ColumnTable columns={columns} titleOf={titleOf} act={act}>
            {rows.map(row)}
          </ColumnTable>
        ) : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
    </Page>
  );
}
