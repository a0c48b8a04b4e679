import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Sparkline } from "./Sparkline";
import { Staleness } from "./Staleness";
import type { Trend } from "./data";
import type { SeriesState } from "@/kit/api/types";
import { useSeriesKindName } from "@/kit/sites/kinds";
import { short } from "@/kit/series/short";
import { pathTo } from "@/kit/paths";
import table from "@/kit/table/table.module.css";
import styles from "./sites.module.css";

interface SeriesRowProps {
  series: SeriesState;
  trend: Trend | undefined;
  span: { from: number; to: number } | null;
}

/** One series of the list. */
export function SeriesRow({ series, trend, span }: SeriesRowProps) {
  const { t } = useTranslation("sites");
  const kindName = useSeriesKindName();
  return (
    <tr>
      <td>
        <Link className={styles.name ?? ""} to={pathTo.series(series.site_id, series.id)}>
          {series.name ?? series.key}
        </Link>
        <span className={`${table.sub} ${styles.key}`}>{series.key}</span>
      </td>
      <td className={table.number} data-label={t("column.last")}>
        {series.last ? (
          <span>
            <strong className={styles.value}>{short(series.last.value)}</strong> <small>{series.unit}</small>
          </span>
        ) : (
          <span className={styles.faint}>{t("noValue")}</span>
        )}
      </td>
      <td data-label={t("column.trend")}>
        <Sparkline
          at={trend?.at.map((one) => Date.parse(one)) ?? []}
          values={trend?.avg ?? []}
          from={span?.from ?? 0}
          to={span?.to ?? 1}
        />
      </td>
      <td data-label={t("column.heard")}>
        <Staleness series={series} />
      </td>
      <td data-label={t("column.kind")}>{kindName(series.kind)}</td>
    </tr>
  );
}
