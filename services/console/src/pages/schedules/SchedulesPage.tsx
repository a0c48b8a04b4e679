import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import { Choice } from "@/kit/filters/Choice";
import { Filters } from "@/kit/filters/Filters";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { usePostName, usePosts } from "@/kit/posts";
import { SCHEDULE_STATES, useSchedules, type ScheduleFilters } from "@/kit/schedules/data";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { MoreRows } from "@/kit/table/MoreRows";
import { PageLink } from "@/kit/layout/PageLink";
import { EditDialog } from "./EditDialog";
import { ExportSchedules } from "./ExportSchedules";
import { ScheduleTable } from "./ScheduleTable";
import styles from "./schedules.module.css";

/** What is checked again and again, whether or not a shift runs: each schedule, when it is next, how it went last. */
export default function SchedulesPage() {
  const { t } = useTranslation("schedules");
  const { query, change } = useAddress();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const filters: ScheduleFilters = {
    site: query.get("site"),
    post: query.get("post"),
    state: SCHEDULE_STATES.find((one) => one === query.get("state")) ?? null,
  };
  const list = useSchedules(filters);
  const schedules = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const narrowed = filters.site !== null || filters.post !== null || filters.state !== null;
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <>
          <PageLink to={pathTo.inspections(filters.site === null ? {} : { site: filters.site })}>
            <Icon name="inspect" size={16} /> {t("inspections")}
          </PageLink>
          <ExportSchedules filters={filters} />
          <MayButton
            verdict={may("addSchedule", filters.site === null ? {} : { site_id: filters.site })}
            type="primary"
            icon={<Icon name="plus" size={16} />}
            onClick={() => setAdding(true)}
          >
            {t("add")}
          </MayButton>
        </>
      }
    >
      <Panel>
        <FilterBar filters={filters} onChange={change} />
        {list.isPending ? <Loading rows={6} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && schedules.length === 0 ? (
          <Empty title={t(narrowed ? "noMatch" : "none")}>
            {narrowed ? (
              <Button onClick={() => change({ site: null, post: null, state: null })}>{t("clear")}</Button>
            ) : (
              <p>{t("noneHint")}</p>
            )}
          </Empty>
        ) : null}
        {schedules.length > 0 ? <ScheduleTable schedules={schedules} /> : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
      {adding ? <EditDialog siteId={filters.site} onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

interface FilterBarProps {
  filters: ScheduleFilters;
  onChange: (part: Record<string, string | null>) => void;
}

function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation("schedules");
  const postName = usePostName();
  return (
    <Filters>
      <Choice
        className={styles.choice}
        label={t("field.site")}
        value={filters.site}
        options={[...useSites().values()].map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        className={styles.choice}
        label={t("column.posts")}
        value={filters.post}
        options={usePosts().map(({ code }) => ({ value: code, label: postName(code) }))}
        onChange={(post) => onChange({ post })}
      />
      <Choice
        className={styles.choice}
        label={t("column.state")}
        value={filters.state}
        options={SCHEDULE_STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
        onChange={(state) => onChange({ state })}
      />
    </Filters>
  );
}
