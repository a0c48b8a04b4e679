import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { MoreRows } from "@/kit/table/MoreRows";
import { PageLink } from "@/kit/layout/PageLink";
import { Views } from "@/kit/layout/Views";
import { FilterBar } from "./FilterBar";
import { FindingTable } from "./FindingTable";
import { ReportDialog } from "./ReportDialog";
import { useFindings } from "./data";
import { findingFiltersOf, narrowed } from "./filters";

const VIEWS = ["all", "triage"] as const;

/** Findings: all of them with filters, and what visitors sent and nobody has looked at. */
export default function FindingsPage() {
  const { t } = useTranslation("findings");
  const { query, change, clear } = useAddress();
  const may = useMay();
  const [reporting, setReporting] = useState(false);
  const filters = findingFiltersOf(query);
  const triage = filters.state === "received";
  const list = useFindings(filters);
  const findings = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <>
          <PageLink to={pathTo.findingLinks()}>
            <Icon name="webhook" size={16} /> {t("links.title")}
          </PageLink>
          <MayButton
            verdict={may("reportFinding", filters.site === null ? {} : { site_id: filters.site })}
            type="primary"
            icon={<Icon name="warning" size={16} />}
            onClick={() => setReporting(true)}
          >
            {t("report.button")}
          </MayButton>
        </>
      }
    >
      <Views
        label={t("views")}
        views={VIEWS}
        view={triage ? "triage" : "all"}
        wordOf={(one) => t(`view.${one}`)}
        onChange={(one) => change({ state: one === "triage" ? "received" : null })}
      />
      <Panel>
        <FilterBar filters={filters} onChange={change} />
        {list.isPending ? <Loading rows={8} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && findings.length === 0 ? (
          <Empty title={t(triage ? "noTriage" : narrowed(filters) ? "noMatch" : "empty")} good={triage}>
            {narrowed(filters) ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("emptyHint")}</p>}
          </Empty>
        ) : null}
        {findings.length > 0 ? <FindingTable findings={findings} /> : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
      {reporting ? <ReportDialog siteId={filters.site} onClose={() => setReporting(false)} /> : null}
    </Page>
  );
}
