import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { Views } from "@/kit/layout/Views";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { MoreRows } from "@/kit/table/MoreRows";
import { FilterBar } from "./FilterBar";
import { ImprovementTable } from "./ImprovementTable";
import { ProposeDialog } from "./ProposeDialog";
import { useImprovements, useSummary } from "./data";
import { VIEWS, countOf, improvementFiltersOf, narrowed } from "./filters";
import styles from "./improvements.module.css";

/** The ledger of improvements: what is waited for first, each with how many there are. */
export default function ImprovementsPage() {
  const { t } = useTranslation("improvements");
  const { query, change, clear } = useAddress();
  const may = useMay();
  const [proposing, setProposing] = useState(false);
  const filters = improvementFiltersOf(query);
  const list = useImprovements(filters);
  const summary = useSummary(filters).data;
  const found = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <MayButton
          verdict={may("proposeImprovement", filters.site === null ? {} : { site_id: filters.site })}
          type="primary"
          icon={<Icon name="plus" size={16} />}
          onClick={() => setProposing(true)}
        >
          {t("propose.button")}
        </MayButton>
      }
    >
      <Views
        label={t("views")}
        views={VIEWS}
        view={filters.view}
        wordOf={(one) => `${t(`view.${one}`)}${summary ? ` ${countOf(one, summary)}` : ""}`}
        onChange={(view) => change({ view: view === "open" && filters.meeting === null ? null : view })}
      />
      <Panel>
        <FilterBar filters={filters} onChange={change} />
        {summary && summary.verified > 0 ? <InTime verified={summary.verified} inTime={summary.in_time} /> : null}
        {list.isPending ? <Loading rows={8} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && found.length === 0 ? (
          <Empty title={t(narrowed(filters) ? "noMatch" : `none.${filters.view}`)} good={filters.view !== "all"}>
            {narrowed(filters) ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("emptyHint")}</p>}
          </Empty>
        ) : null}
        {found.length > 0 ? <ImprovementTable improvements={found} /> : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
      {proposing ? <ProposeDialog siteId={filters.site} onClose={() => setProposing(false)} /> : null}
    </Page>
  );
}

function InTime({ verified, inTime }: { verified: number; inTime: number }) {
  const { t } = useTranslation("improvements");
  const share = Math.round((100 * inTime) / verified);
  return <p className={styles.quiet}>{t("inTime", { verified, share })}</p>;
}
