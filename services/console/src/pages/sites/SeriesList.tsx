import { Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import type { SeriesState } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { SeriesRow } from "./SeriesRow";
import { useSeries, useTrends } from "./data";
import { useSeriesKindName } from "@/kit/sites/kinds";
import { freshness } from "./staleness";
import table from "@/kit/table/table.module.css";
import styles from "./sites.module.css";

const COLUMNS = ["seriesName", "last", "trend", "heard", "kind"] as const;

/** What the site measures: last value, course of the last hour, how fresh it is. */
export function SeriesList({ siteId }: { siteId: string }) {
  const { t } = useTranslation("sites");
  const series = useSeries(siteId);
  const { shown, bar } = useFiltered(series.data ?? []);
  const trends = useTrends(shown.map(({ id }) => id));
  if (series.isPending) return <Loading rows={6} />;
  if (series.isError) return <Failure error={series.error} onRetry={() => void series.refetch()} />;
  if (series.data.length === 0) {
    return (
      <Empty title={t("noSeries")}>
        <p>{t("noSeriesHint")}</p>
      </Empty>
    );
  }
  const span = trends.data ? { from: Date.parse(trends.data.start), to: Date.parse(trends.data.end) } : null;
  const courses = new Map(trends.data?.items.map((one) => [one.series_id, one]));
  return (
    <>
      {bar}
      <div className={table.wrap}>
        <table className={table.table}>
          <thead>
            <tr>
              {COLUMNS.map((one) => (
                <th key={one} scope="col" className={one === "last" ? table.number : ""}>
                  {t(`column.${one}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <SeriesRow key={one.id} series={one} trend={courses.get(one.id)} span={span} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 ? (
        <Empty title={t("noMatch")}>
          <p>{t("noMatchHint")}</p>
        </Empty>
      ) : null}
    </>
  );
}

function useFiltered(series: readonly SeriesState[]) {
  const { t } = useTranslation("sites");
  const kindName = useSeriesKindName();
  const { query, change } = useAddress();
  const [text, setText] = useState("");
  const kind = query.get("kind");
  const onlyLate = query.get("show") === "late";
  const words = text.trim().toLowerCase();
  const shown = series.filter(
    (one) =>
      (kind === null || one.kind === kind) &&
      (!onlyLate || freshness(one.silent_s) !== "fresh") &&
      (words === "" || `${one.name ?? ""} ${one.key}`.toLowerCase().includes(words)),
  );
  const kinds = [...new Set(series.map((one) => one.kind))].toSorted();
  const bar = (
    <div className={styles.bar} role="search">
      <Input
        className={styles.search ?? ""}
        prefix={<Icon name="search" size={15} />}
        placeholder={t("searchSeries")}
        aria-label={t("searchSeries")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        allowClear
      />
      <Select
        className={styles.choice ?? ""}
        aria-label={t("column.kind")}
        placeholder={t("allKinds")}
        value={kind}
        allowClear
        options={kinds.map((one) => ({ value: one, label: kindName(one) }))}
        onChange={(chosen: string | undefined) => change({ kind: chosen ?? null })}
        popupMatchSelectWidth={false}
      />
      <Select
        className={styles.choice ?? ""}
        aria-label={t("column.heard")}
        value={onlyLate ? "late" : "all"}
        options={[
          { value: "all", label: t("fresh.all") },
          { value: "late", label: t("fresh.onlyLate") },
        ]}
        onChange={(chosen) => change({ show: chosen === "late" ? "late" : null })}
        popupMatchSelectWidth={false}
      />
    </div>
  );
  return { shown, bar };
}
