import { Button, Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { Choice } from "@/kit/filters/Choice";
import { Days } from "@/kit/filters/Days";
import { Filters } from "@/kit/filters/Filters";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { useLanguage } from "@/kit/i18n/language";
import { Panel } from "@/kit/layout/Page";
import type { TaskRead } from "@/kit/api/types";
import { usePostName, usePosts } from "@/kit/posts";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import table from "@/kit/table/table.module.css";
import { useMinute } from "@/kit/time/now";
import { Moment } from "@/kit/time/Time";
import { ExportTasks } from "./ExportTasks";
import { TaskRates } from "./TaskRates";
import { useTaskFigures, useTasks } from "./data";
import { narrowed, TASK_STATES, taskFiltersOf, type TaskFilters } from "./filters";
import { isOverdue } from "@/kit/tasks/order";
import styles from "./tasks.module.css";

const COLUMNS = ["task", "site", "post", "due", "state", "outcome"] as const;

/** All tasks, with filters in the address. */
export function TaskList() {
  const { t } = useTranslation("tasks");
  const { query, change } = useAddress();
  const filters = taskFiltersOf(query);
  const list = useTasks(filters);
  const tasks = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const set = (part: Partial<TaskFilters>): void => {
    const { overdue, ...others } = part;
    change({ ...others, ...(overdue === undefined ? {} : { overdue: overdue ? "yes" : null }) });
  };
  const clear = (): void => set(NO_FILTERS);
  return (
    <Panel>
      <FilterBar filters={filters} onChange={set} />
      <Figures filters={filters} />
      <TaskRates filters={filters} />
      {list.isPending ? <Loading rows={8} /> : null}
      {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data && tasks.length === 0 ? (
        <Empty title={t(narrowed(filters) ? "noMatch" : "empty")}>
          {narrowed(filters) ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("emptyHint")}</p>}
        </Empty>
      ) : null}
      {tasks.length > 0 ? (
        <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
          {tasks.map((task) => (
            <Row key={task.id} task={task} />
          ))}
        </ColumnTable>
      ) : null}
      <MoreRows query={list} label={t("more")} />
    </Panel>
  );
}

const NO_FILTERS: TaskFilters = {
  site: null,
  shift: null,
  post: null,
  person: null,
  state: null,
  overdue: false,
  from: null,
  to: null,
};

interface FilterBarProps {
  filters: TaskFilters;
  onChange: (part: Partial<TaskFilters>) => void;
}

function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation("tasks");
  const postName = usePostName();
  const sites = [...useSites().values()];
  const staff = [...useStaff().values()];
  return (
    <Filters>
      <Choice
        className={styles.choice}
        label={t("filter.site")}
        value={filters.site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.post")}
        value={filters.post}
        options={usePosts().map(({ code }) => ({ value: code, label: postName(code) }))}
        onChange={(post) => onChange({ post })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.person")}
        value={filters.person}
        options={staff.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
        onChange={(person) => onChange({ person })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.state")}
        value={filters.state}
        options={TASK_STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <Days {...filters} onChange={onChange} />
      <Checkbox checked={filters.overdue} onChange={({ target }) => onChange({ overdue: target.checked })}>
        {t("filter.overdue")}
      </Checkbox>
      <ExportTasks filters={filters} />
    </Filters>
  );
}

function Figures({ filters }: { filters: TaskFilters }) {
  const { t } = useTranslation("tasks");
  const language = useLanguage();
  const { data } = useTaskFigures(filters);
  if (data === undefined || data.rate === null) return null;
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const { total, done, overdue, skipped } = data;
  return (
    <p className={styles.figures}>
      <strong>{t("figures.rate", { rate: percent.format(data.rate) })}</strong>
      {" · "}
      {t("figures.counts", { total, done, overdue, skipped })}
    </p>
  );
}

function Row({ task }: { task: TaskRead }) {
  const { t } = useTranslation("tasks");
  const inLanguage = useInLanguage();
  const sites = useSites();
  const staff = useStaff();
  const postName = usePostName();
  const minute = useMinute();
  const zone = zoneOf(sites, task.site_id);
  const who = task.done_by ?? task.taken_by ?? task.assignee_id;
  const late = isOverdue(task, minute);
  return (
    <tr>
      <td className={table.main}>
        {inLanguage({ zh: task.title_zh, en: task.title_en })}
        <span className={table.sub}>{t(`kind.${task.kind}`)}</span>
      </td>
      <td data-label={t("column.site")}>{sites.get(task.site_id)?.name ?? "…"}</td>
      <td data-label={t("column.post")}>
        {postName(task.post)}
        <span className={table.sub}>{who === null ? t("anybody") : (staff.get(who)?.name ?? "…")}</span>
      </td>
      <td data-label={t("column.due")}>
        <Moment at={task.due_at} zone={zone} />
      </td>
      <td data-label={t("column.state")}>
        <b className={late ? styles.bad : ""}>{late ? t("overdue") : t(`state.${task.state}`)}</b>
        {task.late ? <span className={table.sub}>{t("late")}</span> : null}
      </td>
      <td data-label={t("column.outcome")}>
        {task.result ?? task.close_reason ?? "—"}
        {task.done_at === null ? null : (
          <span className={table.sub}>
            <Moment at={task.done_at} zone={zone} />
          </span>
        )}
      </td>
    </tr>
  );
}
