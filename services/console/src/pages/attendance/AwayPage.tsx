import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { Choice } from "@/kit/filters/Choice";
import { Page, Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import { AwayRow } from "./AwayRow";
import { SiteAndPerson } from "./SiteAndPerson";
import { Tabs } from "./Tabs";
import { useAwayPasses } from "./data";
import { AWAY_STATES, awayFiltersOf, narrowed } from "./filters";
import styles from "./attendance.module.css";

const COLUMNS = ["at", "person", "site", "reason", "until", "state"] as const;

/** Away passes: who wants to leave the post, who is away, and who came back when. */
export default function AwayPage() {
  const { t } = useTranslation("attendance");
  const { query, change, clear } = useAddress();
  const filters = awayFiltersOf(query);
  const list = useAwayPasses(filters);
  const passes = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t("away.title")} sub={t("away.sub")}>
      <Tabs />
      <Panel>
        <div className={styles.filters} role="search">
          <SiteAndPerson filters={filters} onChange={(part) => change({ ...part })} />
          <Choice
            className={styles.choice}
            label={t("filter.state")}
            value={filters.state}
            options={AWAY_STATES.map((one) => ({ value: one, label: t(`away.state.${one}`) }))}
            onChange={(state) => change({ state })}
          />
        </div>
        {list.isPending ? <Loading rows={8} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && passes.length === 0 ? (
          <Empty title={t(narrowed(filters) ? "noMatch" : "away.empty")}>
            {narrowed(filters) ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("away.emptyHint")}</p>}
          </Empty>
        ) : null}
        {passes.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`away.column.${one}`)} act={t("away.column.act")}>
            {passes.map((pass) => (
              <AwayRow key={pass.id} pass={pass} />
            ))}
          </ColumnTable>
        ) : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
    </Page>
  );
}
