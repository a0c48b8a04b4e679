import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { Days } from "@/kit/filters/Days";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import table from "@/kit/table/table.module.css";
import { Moment } from "@/kit/time/Time";
import { offset, timeOfDay } from "@/kit/time/format";
import { REPORT_STATES, useReportFilters } from "./filters";
import { useReports, type ReportSummary } from "./reportQueries";
import { StateTag } from "./StateTag";
import styles from "./reports.module.css";

/** All shift reports: which are missing, which are late, which are sealed. */
export default function ReportsPage() {
  const { t } = useTranslation("reports");
  const { filters, any, clear } = useReportFilters();
  const query = useReports(filters);
  const reports = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t("title")} sub={t("sub")}>
      <Panel>
        <FilterBar />
        {query.isPending ? <Loading rows={6} /> : null}
        {query.isError && query.data === undefined ? (
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        ) : null}
        {query.data && reports.length === 0 ? (
          <Empty title={t(any ? "noneFound" : "none")}>
            {any ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("noneHint")}</p>}
          </Empty>
        ) : null}
        {reports.length > 0 ? <Table reports={reports} /> : null}
        <MoreRows query={query} label={t("more")} />
      </Panel>
    </Page>
  );
}

function FilterBar() {
  const { t } = useTranslation("reports");
  const { filters, change } = useReportFilters();
  const sites = useSites();
  return (
    <div className={styles.filters} role="search">
      <Select
        aria-label={t("site")}
        value={filters.site ?? ""}
        options={[
          { value: "", label: t("allSites") },
          ...[...sites.values()].map((site) => ({ value: site.id, label: site.name })),
        ]}
        onChange={(site: string) => change({ site })}
      />
      <Select
        aria-label={t("stateLabel")}
        value={filters.state ?? ""}
        options={[
          { value: "", label: t("allStates") },
          ...REPORT_STATES.map((state) => ({
            value: state,
            label: t(`state.${state}`),
          })),
        ]}
        onChange={(state: "" | (typeof REPORT_STATES)[number]) => change({ state: state === "" ? null : state })}
      />
      <Days {...filters} onChange={change} />
    </div>
  );
}

function Table({ reports }: { reports: readonly ReportSummary[] }) {
  const { t } = useTranslation("reports");
  return (
    <ColumnTable columns={["shift", "site", "stateLabel", "due", "submitted", "by"]} titleOf={(name) => t(name)}>
      {reports.map((report) => (
        <Row key={report.id} report={report} />
      ))}
    </ColumnTable>
  );
}

function Row({ report }: { report: ReportSummary }) {
  const { t } = useTranslation("reports");
  const sites = useSites();
  const staff = useStaff();
  const navigate = useNavigate();
  const zone = zoneOf(sites, report.site_id);
  return (
    <tr className={styles.row} onClick={() => void navigate(pathTo.report(report.id))}>
      <td className={table.main}>
        <Link to={pathTo.report(report.id)} onClick={(event) => event.stopPropagation()}>
          <Moment at={report.starts_at} zone={zone} bare seconds={false} /> – {timeOfDay(report.ended_at, zone)}
        </Link>
        <span className={table.sub}>{offset(report.starts_at, zone)}</span>
      </td>
      <td data-label={t("site")}>{sites.get(report.site_id)?.name ?? "…"}</td>
      <td data-label={t("stateLabel")}>
        <StateTag report={report} />
      </td>
      <td data-label={t("due")}>
        <Moment at={report.due_at} zone={zone} bare seconds={false} />
      </td>
      <td data-label={t("submitted")}>
        {report.submitted_at ? <Moment at={report.submitted_at} zone={zone} bare seconds={false} /> : "—"}
      </td>
      <td data-label={t("by")}>{report.submitted_by ? (staff.get(report.submitted_by)?.name ?? "…") : "—"}</td>
    </tr>
  );
}
