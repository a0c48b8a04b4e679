import { Button } from "antd";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { Page, Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import { useCalendarZone } from "@/kit/sites/sites";
import { AuditLine } from "./AuditLine";
import { FilterBar } from "./FilterBar";
import { VerifyPanel } from "./VerifyPanel";
import { filtersOf, narrowed, queryOf, type Filters } from "./filters";
import { atEnd, nextLines, type Reading } from "./merge";
import { AUDIT, SERVICES } from "./services";

const COLUMNS = ["at", "who", "action", "where", "outcome"] as const;
const PAGE = 50;

/** Who did what, in all services as one log; and whether the logs are as they were written. */
export default function AuditPage() {
  const { t } = useTranslation("setup-audit");
  const { query, change, clear } = useAddress();
  const filters = filtersOf(query);
  const log = useAuditLog(filters);
  const [open, setOpen] = useState<string | null>(null);
  const lines = log.data?.pages.flatMap((page) => page.lines) ?? [];
  const filtered = narrowed(filters);
  return (
    <Page title={t("title")} sub={t("sub")}>
      <VerifyPanel />
      <Panel title={t("log")}>
        <FilterBar filters={filters} onChange={(part) => change({ ...part })} />
        {log.isPending ? <Loading rows={8} /> : null}
        {log.isError && !log.data ? <Failure error={log.error} onRetry={() => void log.refetch()} /> : null}
        {log.data && lines.length === 0 ? (
          <Empty title={t(filtered ? "noMatch" : "empty")}>
            {filtered ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("emptyHint")}</p>}
          </Empty>
        ) : null}
        {lines.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("column.more")}>
            {lines.map((line) => {
              const key = `${line.service} ${line.seq}`;
              const isOpen = open === key;
              return <AuditLine key={key} line={line} open={isOpen} onToggle={() => setOpen(isOpen ? null : key)} />;
            })}
          </ColumnTable>
        ) : null}
        <MoreRows query={log} label={t("more")} />
      </Panel>
    </Page>
  );
}

/** The lines of the filters, newest first, of one service or of all. */
function useAuditLog(filters: Filters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    queryKey: ["audit", filters, zone],
    initialPageParam: begin(filters),
    queryFn: ({ pageParam }: { pageParam: Reading }) =>
      nextLines(pageParam, PAGE, (service, cursor) =>
        AUDIT[service].search({ ...queryOf(filters, zone), limit: PAGE, ...(cursor ? { cursor } : {}) }),
      ),
    getNextPageParam: ({ reading }) => (atEnd(reading) ? undefined : reading),
  });
}

function begin({ service }: Filters): Reading {
  return SERVICES.filter((one) => service === null || one === service).map((one) => ({
    service: one,
    left: [],
    cursor: undefined,
  }));
}
