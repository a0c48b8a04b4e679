import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Page, Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { MoreRows } from "@/kit/table/MoreRows";
import { DeliveryTable } from "./DeliveryTable";
import { ExportButton } from "./ExportButton";
import { FilterBar } from "./FilterBar";
import { useDeliveries } from "./data";
import { addressOf, filtersOf, type Filters } from "./filters";

/** The log of every attempt to reach somebody: whom, how, whether it arrived, and why not. */
export default function DeliveriesPage() {
  const { t } = useTranslation("deliveries");
  const [query, setQuery] = useSearchParams();
  const filters = filtersOf(query);
  const change = (part: Partial<Filters>): void => setQuery(addressOf({ ...filters, ...part }), { replace: true });
  const log = useDeliveries(filters);
  const entries = log.data?.pages.flatMap(({ items }) => items) ?? [];
  const filtered = addressOf(filters).size > 0;
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={<ExportButton filters={filters} disabled={entries.length === 0} />}
    >
      <Panel>
        <FilterBar filters={filters} onChange={change} />
        {log.isPending ? <Loading rows={8} /> : null}
        {log.isError && !log.data ? <Failure error={log.error} onRetry={() => void log.refetch()} /> : null}
        {log.data && entries.length === 0 ? (
          <Empty title={t(filtered ? "noMatch" : "empty")}>
            {filtered ? (
              <Button onClick={() => setQuery({}, { replace: true })}>{t("clear")}</Button>
            ) : (
              <p>{t("emptyHint")}</p>
            )}
          </Empty>
        ) : null}
        {entries.length > 0 ? <DeliveryTable entries={entries} /> : null}
        <MoreRows query={log} label={t("more")} />
      </Panel>
    </Page>
  );
}
