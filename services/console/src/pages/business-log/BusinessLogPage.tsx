import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import { useEntries, useKinds, useTotals } from "@/kit/business/data";
import { Choice } from "@/kit/filters/Choice";
import { Days } from "@/kit/filters/Days";
import { Page, Panel } from "@/kit/layout/Page";
import { useCalendarZone, useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import { EntryForm } from "./EntryForm";
import { EntryRow } from "./EntryRow";
import { ExportEntries } from "./ExportEntries";
import { KindsDialog } from "./KindsDialog";
import { Totals } from "./Totals";
import { businessFiltersOf, narrowed } from "./filters";
import styles from "./business-log.module.css";

const COLUMNS = ["at", "post", "counts", "feedback", "author"] as const;

/** The business log: what was done, shift by shift, with totals; corrected only by a further entry. */
export default function BusinessLogPage() {
  const { t } = useTranslation("business");
  const { query, change, clear } = useAddress();
  const may = useMay();
  const sites = useSites();
  const [kindsOpen, setKindsOpen] = useState(false);
  const filters = businessFiltersOf(query);
  const list = useEntries(filters);
  const totals = useTotals(filters);
  const kinds = useKinds(null).data ?? [];
  const site = filters.site ?? (sites.size === 1 ? ([...sites.keys()][0] ?? null) : null);
  const zone = useCalendarZone(site);
  const entries = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <>
          <ExportEntries filters={filters} disabled={entries.length === 0} />
          <MayButton
            verdict={may("addBusinessKind", site === null ? {} : { site_id: site })}
            onClick={() => setKindsOpen(true)}
          >
            {t("kinds.button")}
          </MayButton>
        </>
      }
    >
      {site === null ? null : (
        <Panel title={t("write.title")}>
          <EntryForm key={site} siteId={site} />
        </Panel>
      )}
      <Panel>
        <div className={styles.filters} role="search">
          <Choice
            className={styles.choice}
            label={t("site")}
            value={filters.site}
            options={[...sites.values()].map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(chosen) => change({ site: chosen })}
          />
          <Days {...filters} onChange={(days) => change(days)} />
        </div>
        {totals.data && totals.data.shifts.length > 0 ? <Totals totals={totals.data} zone={zone} /> : null}
        {list.isPending ? <Loading rows={6} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && entries.length === 0 ? (
          <Empty title={t(narrowed(filters) ? "noMatch" : "empty")}>
            {narrowed(filters) ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("emptyHint")}</p>}
          </Empty>
        ) : null}
        {entries.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("column.act")}>
            {entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} kinds={kinds} />
            ))}
          </ColumnTable>
        ) : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
      {kindsOpen ? <KindsDialog siteId={site} onClose={() => setKindsOpen(false)} /> : null}
    </Page>
  );
}
