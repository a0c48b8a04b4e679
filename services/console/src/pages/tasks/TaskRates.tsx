import { useTranslation } from "react-i18next";
import { roster } from "@/kit/api/clients";
import { SaveButton } from "@/kit/download/SaveButton";
import { useLanguage } from "@/kit/i18n/language";
import { usePostName } from "@/kit/posts";
import { useCalendarZone, useSites } from "@/kit/sites/sites";
import { ColumnTable } from "@/kit/table/ColumnTable";
import table from "@/kit/table/table.module.css";
import { useTaskRates } from "./data";
import { taskQuery, type TaskFilters } from "./filters";
import styles from "./tasks.module.css";

const COLUMNS = ["site", "post", "kind", "due", "inTime", "checked", "error"] as const;

/** How accurate and how timely the tasks were that the filters leave, by site, post and kind (R-2.2.4a). */
export function TaskRates({ filters }: { filters: TaskFilters }) {
  const { t } = useTranslation("tasks");
  const language = useLanguage();
  const sites = useSites();
  const postName = usePostName();
  const { data } = useTaskRates(filters);
  if (data === undefined || data.items.length === 0) return null;
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const said = (rate: number | null): string => (rate === null ? "—" : percent.format(rate));
  return (
    <details className={styles.rates}>
      <summary>{t("rates.summary", { inTime: said(data.in_time_rate), error: said(data.error_rate) })}</summary>
      <p className={styles.soft}>{t("rates.meaning")}</p>
      <ColumnTable columns={COLUMNS} titleOf={(one) => t(`rates.${one}`)}>
        {data.items.map((one) => (
          <tr key={`${one.site_id} ${one.post} ${one.kind}`}>
            <td className={table.main}>{sites.get(one.site_id)?.name ?? "…"}</td>
            <td data-label={t("rates.post")}>{postName(one.post)}</td>
            <td data-label={t("rates.kind")}>{t(`kind.${one.kind}`)}</td>
            <td data-label={t("rates.due")}>{one.due}</td>
            <td data-label={t("rates.inTime")}>
              {said(one.in_time_rate)}
              <span className={table.sub}>
                {t("rates.parts", { late: one.late, skipped: one.skipped, overdue: one.overdue })}
              </span>
            </td>
            <td data-label={t("rates.checked")}>{one.checked}</td>
            <td data-label={t("rates.error")}>
              {said(one.error_rate)}
              {one.wrong > 0 ? <span className={table.sub}>{t("rates.wrong", { wrong: one.wrong })}</span> : null}
            </td>
          </tr>
        ))}
      </ColumnTable>
      <ExportRates filters={filters} />
    </details>
  );
}

function ExportRates({ filters }: { filters: TaskFilters }) {
  const { t } = useTranslation("tasks");
  const zone = useCalendarZone(filters.site);
  return (
    <SaveButton
      ask={() =>
        roster.GET("/api/roster/v1/tasks/rates/export", {
          params: { query: taskQuery(filters, zone) },
          parseAs: "blob",
        })
      }
    >
      {t("rates.export")}
    </SaveButton>
  );
}
