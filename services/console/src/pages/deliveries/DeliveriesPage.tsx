import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { Page, Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { MoreRows } from "@/kit/table/MoreRows";
import { DeliveryTable } from "./DeliveryTable";
import { ExportButton } from "./ExportButton";
import { FilterBar } from "./FilterBar";
import { useDeliveries } from "./data";
import { filtersOf, narrowed } from "./filters";

/** The log of every attempt to reach somebody: whom, how, whether it arrived, and why not. */
export default function DeliveriesPage() {
  const { t } = useTranslation("deliveries");
  const { query, change, clear } = useAddress();
  const filters = filtersOf(query);
  const log = useDeliveries(filters);
  const entries = log.data?.pages.flatMap(({ items }) => items) ?? [];
  const filtered = narrowed(filters);
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={<ExportButton filters={filters} disabled={entries.length === 0} />}
    >
      <Panel>
        <FilterBar filters={filters} onChange={(part) => change({ ...part })} />
        {log.isPending ? <Loading rows={8} /> : null}
        {log.isError && !log.data ? <Failure error={log.error} onRetry={() => void log.refetch()} /> : null}
        {log.data && entries.length === 0 ? (
          <Empty title={t(filtered ? "noMatch" : "empty")}>
            {filtered ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("emptyHint")}</p>}
          </Empty>
        ) : null}
        {entries.length > 0 ? <DeliveryTable entries={entries} /> : null}
        <MoreRows query={log} label={t("more")} />
      </Panel>
    </Page>
  );
}
