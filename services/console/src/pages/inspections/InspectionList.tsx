import { Button, Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { Choice } from "@/kit/filters/Choice";
import { Days } from "@/kit/filters/Days";
import { Filters } from "@/kit/filters/Filters";
import { INSPECTION_KINDS } from "@/kit/inspections/kinds";
import { Panel } from "@/kit/layout/Page";
import { usePostName, usePosts } from "@/kit/posts";
import { useCalendarZone, useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { MoreRows } from "@/kit/table/MoreRows";
import { dayIn } from "@/kit/time/days";
import { useMinute } from "@/kit/time/now";
import { ExportResults } from "./ExportResults";
import { InspectionTable } from "./InspectionTable";
import { Rates } from "./Rates";
import { useInspections } from "./data";
import { INSPECTION_STATES, inspectionFiltersOf, narrowed, type InspectionFilters } from "./filters";
import styles from "./inspections.module.css";

const NO_FILTERS = {
  site: null,
  shift: null,
  schedule: null,
  kind: null,
  post: null,
  state: null,
  overdue: null,
  from: null,
  to: null,
};

/** All inspections, with filters in the address. */
export function InspectionList() {
  const { t } = useTranslation("inspections");
  const { query, change } = useAddress();
  const zone = useCalendarZone(query.get("site"));
  const filters = inspectionFiltersOf(query, dayIn(useMinute(), zone));
  const list = useInspections(filters);
  const inspections = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const set = ({ overdue, ...others }: Partial<InspectionFilters>): void =>
    change({ view: "list", ...others, ...(overdue === undefined ? {} : { overdue: overdue ? "yes" : null }) });
  return (
    <Panel>
      <FilterBar filters={filters} onChange={set} />
      <Rates filters={filters} />
      {list.isPending ? <Loading rows={8} /> : null}
      {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data && inspections.length === 0 ? (
        <Empty title={t(narrowed(filters) ? "noMatch" : "empty")}>
          {narrowed(filters) ? (
            <Button onClick={() => change({ view: "list", ...NO_FILTERS })}>{t("clear")}</Button>
          ) : (
            <p>{t("todayEmptyHint")}</p>
          )}
        </Empty>
      ) : null}
      {inspections.length > 0 ? <InspectionTable inspections={inspections} sites /> : null}
      <MoreRows query={list} label={t("more")} />
    </Panel>
  );
}

interface FilterBarProps {
  filters: InspectionFilters;
  onChange: (part: Partial<InspectionFilters>) => void;
}

function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation("inspections");
  const postName = usePostName();
  const sites = [...useSites().values()];
  return (
    <Filters>
      <Choice
        className={styles.choice}
        label={t("site")}
        value={filters.site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        className={styles.choice}
        label={t("column.kind")}
        value={filters.kind}
        options={INSPECTION_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        className={styles.choice}
        label={t("column.post")}
        value={filters.post}
        options={usePosts().map(({ code }) => ({ value: code, label: postName(code) }))}
        onChange={(post) => onChange({ post })}
      />
      <Choice
        className={styles.choice}
        label={t("column.state")}
        value={filters.state}
        options={INSPECTION_STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <Days {...filters} onChange={onChange} />
      <Checkbox checked={filters.overdue} onChange={({ target }) => onChange({ overdue: target.checked })}>
        {t("standing.overdue")}
      </Checkbox>
      {filters.shift === null ? null : <Button onClick={() => onChange({ shift: null })}>{t("ofShift")} ×</Button>}
      {filters.schedule === null ? null : (
        <Button onClick={() => onChange({ schedule: null })}>{t("ofSchedule")} ×</Button>
      )}
      <ExportResults filters={filters} />
    </Filters>
  );
}
