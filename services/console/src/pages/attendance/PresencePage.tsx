import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { Choice } from "@/kit/filters/Choice";
import { Page, Panel } from "@/kit/layout/Page";
import { useLanguage } from "@/kit/i18n/language";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import { AskDialog } from "./AskDialog";
import { CheckRow } from "./CheckRow";
import { ExportChecks } from "./ExportChecks";
import { SiteAndPerson } from "./SiteAndPerson";
import { Tabs } from "./Tabs";
import { useCheckFigures, useChecks } from "./data";
import { CHECK_STATES, checkFiltersOf, narrowed, TRIGGERS, type CheckFilters } from "./filters";
import styles from "./attendance.module.css";

const COLUMNS = ["at", "person", "site", "trigger", "state", "answer"] as const;

/** Presence checks: who was asked when, and what became of it. */
export default function PresencePage() {
  const { t } = useTranslation("attendance");
  const { query, change, clear } = useAddress();
  const filters = checkFiltersOf(query);
  const list = useChecks(filters);
  const [asking, setAsking] = useState(false);
  const checks = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t("presence.title")}
      sub={t("presence.sub")}
      actions={
        <>
          <ExportChecks filters={filters} disabled={checks.length === 0} />
          <Button type="primary" onClick={() => setAsking(true)}>
            {t("presence.ask")}
          </Button>
        </>
      }
    >
      <Tabs />
      <Panel>
        <FilterBar filters={filters} onChange={(part) => change({ ...part })} />
        <Figures filters={filters} />
        {list.isPending ? <Loading rows={8} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && checks.length === 0 ? (
          <Empty title={t(narrowed(filters) ? "noMatch" : "presence.empty")}>
            {narrowed(filters) ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("presence.emptyHint")}</p>}
          </Empty>
        ) : null}
        {checks.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`presence.column.${one}`)} act={t("presence.column.act")}>
            {checks.map((check) => (
              <CheckRow key={check.id} check={check} />
            ))}
          </ColumnTable>
        ) : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
      {asking ? <AskDialog siteId={filters.site} onClose={() => setAsking(false)} /> : null}
    </Page>
  );
}

function FilterBar({ filters, onChange }: { filters: CheckFilters; onChange: (part: Partial<CheckFilters>) => void }) {
  const { t } = useTranslation("attendance");
  return (
    <div className={styles.filters} role="search">
      <SiteAndPerson filters={filters} onChange={onChange} />
      <Choice
        className={styles.choice}
        label={t("filter.state")}
        value={filters.state}
        options={CHECK_STATES.map((one) => ({ value: one, label: t(`presence.state.${one}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.trigger")}
        value={filters.trigger}
        options={TRIGGERS.map((one) => ({ value: one, label: t(`presence.trigger.${one}`) }))}
        onChange={(trigger) => onChange({ trigger })}
      />
    </div>
  );
}

function Figures({ filters }: { filters: CheckFilters }) {
  const { t } = useTranslation("attendance");
  const language = useLanguage();
  const { data } = useCheckFigures(filters);
  if (data === undefined || data.sent === 0) return null;
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const { sent, answered, missed, answered_late: late } = data;
  return (
    <p className={styles.figures}>
      {data.rate === null ? null : <strong>{t("presence.rate", { rate: percent.format(data.rate) })} · </strong>}
      {t("presence.counts", { sent, answered, missed, late })}
    </p>
  );
}
