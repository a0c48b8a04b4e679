import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import { DeclareDialog } from "./DeclareDialog";
import { Figures } from "./Figures";
import { FilterBar } from "./FilterBar";
import { HistoryRow } from "./HistoryRow";
import { SavedFilters } from "./SavedFilters";
import { useExport, useIncidents } from "./data";
import { filtersOf, narrowed, type Filters } from "./filters";

const COLUMNS = ["severity", "incident", "opened", "state", "hand", "acknowledged", "resolved"] as const;

/** Every incident there has been: found by words, site, person and time; its figures; the same as a file. */
export default function HistoryPage() {
  const { t } = useTranslation("history");
  const { query, change, clear } = useAddress();
  const filters = filtersOf(query);
  const list = useIncidents(filters);
  const incidents = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const sites = useSites();
  const filtered = narrowed(filters);
  return (
    <Page title={t("title")} sub={t("sub")} actions={<Actions filters={filters} empty={incidents.length === 0} />}>
      <Panel>
        <FilterBar filters={filters} onChange={(part) => change({ ...part })} />
        <SavedFilters />
        <Figures filters={filters} />
        {list.isPending ? <Loading rows={8} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && incidents.length === 0 ? (
          <Empty title={t(filtered ? "noMatch" : "empty")}>
            {filtered ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("emptyHint")}</p>}
          </Empty>
        ) : null}
        {incidents.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
            {incidents.map((one) => (
              <HistoryRow key={one.id} incident={one} site={sites.get(one.site_id)} />
            ))}
          </ColumnTable>
        ) : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
    </Page>
  );
}

function Actions({ filters, empty }: { filters: Filters; empty: boolean }) {
  const { t } = useTranslation("history");
  const may = useMay();
  const sayFailure = useSayFailure();
  const [declaring, setDeclaring] = useState(false);
  const save = useExport(filters, t("file"));
  return (
    <>
      <Button
        icon={<Icon name="download" size={16} />}
        disabled={empty}
        loading={save.isPending}
        onClick={() => save.mutate(undefined, { onError: sayFailure })}
      >
        {t("export")}
      </Button>
      <MayButton
        verdict={may("declareIncident", {})}
        type="primary"
        icon={<Icon name="plus" size={16} />}
        onClick={() => setDeclaring(true)}
      >
        {t("declare.button")}
      </MayButton>
      {declaring ? <DeclareDialog siteId={filters.site} onDone={() => setDeclaring(false)} /> : null}
    </>
  );
}
