import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { InspectionRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { standingOf } from "@/kit/inspections/standing";
import { StandingTag } from "@/kit/inspections/StandingTag";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { ColumnTable } from "@/kit/table/ColumnTable";
import table from "@/kit/table/table.module.css";
import { Moment } from "@/kit/time/Time";
import { endTime } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import styles from "./inspections.module.css";

const COLUMNS = ["name", "post", "window", "state", "items", "by"] as const;

interface InspectionTableProps {
  inspections: readonly InspectionRead[];
  /** The sites are named in the rows. */
  sites?: boolean;
}

/** Inspections, a row each: how they stand, how far they are, who did them. */
export function InspectionTable({ inspections, sites = false }: InspectionTableProps) {
  const { t } = useTranslation("inspections");
  return (
    <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
      {inspections.map((one) => (
        <Row key={one.id} inspection={one} named={sites} />
      ))}
    </ColumnTable>
  );
}

function Row({ inspection, named }: { inspection: InspectionRead; named: boolean }) {
  const { t } = useTranslation("inspections");
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const sites = useSites();
  const minute = useMinute();
  const zone = zoneOf(sites, inspection.site_id);
  const { name_zh, name_en, kind, answered, item_count, failed, skipped, late, outcome, missed_at } = inspection;
  const done = inspection.state !== "missed";
  const by = inspection.finished_by_name ?? inspection.begun_by_name;
  return (
    <tr>
      <td className={table.main}>
        <Link to={pathTo.inspection(inspection.id)}>{inLanguage({ zh: name_zh, en: name_en })}</Link>
        <span className={table.sub}>
          {named ? `${sites.get(inspection.site_id)?.name ?? "…"} · ` : ""}
          {t(`kind.${kind}`)}
          {inspection.schedule_id === null ? null : (
            <>
              {" · "}
              <Link to={pathTo.schedule(inspection.schedule_id)}>{t("bySchedule")}</Link>
            </>
          )}
        </span>
      </td>
      <td data-label={t("column.post")}>{postName(inspection.post)}</td>
      <td data-label={t("column.window")}>
        <span>
          <Moment at={inspection.from_at} zone={zone} bare seconds={false} />–{endTime(inspection.due_at, zone)}
        </span>
      </td>
      <td data-label={t("column.state")}>
        <span>
          <StandingTag standing={standingOf(inspection, minute)} />
          {done && (late || missed_at !== null) ? (
            <span className={table.sub}>{t(missed_at === null ? "late" : "wasMissed")}</span>
          ) : null}
        </span>
      </td>
      <td data-label={t("column.items")}>
        <span>
          {outcome === null ? (
            t("answered", { done: answered, all: item_count })
          ) : (
            <b className={outcome === "failed" ? styles.bad : styles.good}>{t(`outcome.${outcome}`)}</b>
          )}
          {failed > 0 ? <span className={table.sub}>{t("failedItems", { count: failed })}</span> : null}
          {skipped > 0 ? <span className={table.sub}>{t("skippedItems", { count: skipped })}</span> : null}
        </span>
      </td>
      <td data-label={t("column.by")}>{by ?? "—"}</td>
    </tr>
  );
}
