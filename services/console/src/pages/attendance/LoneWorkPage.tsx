import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { Choice } from "@/kit/filters/Choice";
import { Page, Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import { LoneRow } from "./LoneRow";
import { SiteAndPerson } from "./SiteAndPerson";
import { Tabs } from "./Tabs";
import { useLoneWork } from "./data";
import { LONE_STATES, loneFiltersOf, narrowed } from "./filters";
import styles from "./attendance.module.css";

const COLUMNS = ["person", "site", "trigger", "every", "due", "state"] as const;

/** Lone work: who is watched, whose sign is missing, and how often it was. */
export default function LoneWorkPage() {
  const { t } = useTranslation("attendance");
  const { query, change, clear } = useAddress();
  const filters = loneFiltersOf(query);
  const list = useLoneWork(filters);
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t("lone.title")} sub={t("lone.sub")}>
      <Tabs />
      <Panel>
        <div className={styles.filters} role="search">
          <SiteAndPerson filters={filters} onChange={(part) => change({ ...part })} />
          <Choice
            className={styles.choice}
            label={t("filter.state")}
            value={filters.state}
            options={LONE_STATES.map((one) => ({ value: one, label: t(`lone.state.${one}`) }))}
            onChange={(state) => change({ state })}
          />
        </div>
        {list.isPending ? <Loading rows={8} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && rows.length === 0 ? (
          <Empty title={t(narrowed(filters) ? "noMatch" : "lone.empty")}>
            {narrowed(filters) ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("lone.emptyHint")}</p>}
          </Empty>
        ) : null}
        {rows.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`lone.column.${one}`)} act={t("lone.column.act")}>
            {rows.map((one) => (
              <LoneRow key={one.id} work={one} />
            ))}
          </ColumnTable>
        ) : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
    </Page>
  );
}
