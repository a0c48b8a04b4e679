import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { ChecklistItem, InspectionDetail, InspectionResult } from "@/kit/api/types";
import { Suggestion } from "@/kit/inspections/Suggestion";
import { useThere } from "@/kit/inspections/there";
import { useFound, useItemWords, useLimits } from "@/kit/inspections/words";
import { Photos } from "@/kit/photos/Photos";
import { ColumnTable } from "@/kit/table/ColumnTable";
import table from "@/kit/table/table.module.css";
import { Moment } from "@/kit/time/Time";
import { CorrectDialog } from "./CorrectDialog";
import { apart } from "./clocks";
import styles from "./inspections.module.css";

const COLUMNS = ["item", "wanted", "found", "note", "who"] as const;

/** The items that count, each with what was found; what was recorded before and corrected stands below it. */
export function ItemTable({ inspection, zone }: { inspection: InspectionDetail; zone: string }) {
  const { t } = useTranslation("inspections");
  const [corrected, setCorrected] = useState<ChecklistItem | null>(null);
  const counts = new Set(inspection.applicable);
  const items = inspection.content.items.filter(({ key }) => counts.has(key));
  return (
    <>
      <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("column.act")}>
        {items.map((item) => (
          <Row
            key={item.key}
            item={item}
            results={inspection.results.filter((one) => one.item === item.key)}
            inspection={inspection}
            zone={zone}
            onCorrect={() => setCorrected(item)}
          />
        ))}
      </ColumnTable>
      {corrected ? <CorrectDialog inspection={inspection} item={corrected} onClose={() => setCorrected(null)} /> : null}
    </>
  );
}

interface RowProps {
  item: ChecklistItem;
  /** The oldest first. */
  results: readonly InspectionResult[];
  inspection: InspectionDetail;
  zone: string;
  onCorrect: () => void;
}

function Row({ item, results, inspection, zone, onCorrect }: RowProps) {
  const { t } = useTranslation("inspections");
  const may = useMay();
  const there = useThere(inspection.site_id);
  const limits = useLimits()(item);
  const { title } = useItemWords()(item);
  const last = results.at(-1);
  const named = new Set(results.flatMap(({ photos }) => photos));
  const known = inspection.suggestions[item.key];
  return (
    <tr>
      <td className={table.main}>
        {title}
        {item.must_stay_on ? <span className={table.sub}>{t("item.staysOn")}</span> : null}
        {known ? (
          <span className={table.sub}>
            <Suggestion found={known} />
          </span>
        ) : null}
      </td>
      <td data-label={t("column.wanted")}>{limits === "" ? "—" : limits}</td>
      <td data-label={t("column.found")}>
        <span>
          {last ? (
            <Found item={item} result={last} />
          ) : (
            t(inspection.missing.includes(item.key) ? "lacking" : "optional")
          )}
          {results.slice(0, -1).map((one) => (
            <Before key={one.id} item={item} result={one} zone={zone} />
          ))}
        </span>
      </td>
      <td data-label={t("column.note")} className={table.name}>
        {last?.note ?? ""}
        {last?.suggested ? (
          <span className={table.sub}>
            <Suggestion found={last.suggested} then />
          </span>
        ) : null}
        {last?.reason ? <span className={table.sub}>{t("corrects", { reason: last.reason })}</span> : null}
        <Photos photos={inspection.photos.filter(({ id }) => named.has(id))} zone={zone} />
      </td>
      <td data-label={t("column.who")}>{last ? <Who result={last} zone={zone} /> : null}</td>
      <td className={table.narrow}>
        {inspection.state === "completed" && last && item.kind !== "photo" ? (
          <MayButton
            verdict={may("correctResult", { ...inspection, there })}
            dense
            size="small"
            type="text"
            onClick={onCorrect}
          >
            {t("correct.button")}
          </MayButton>
        ) : null}
      </td>
    </tr>
  );
}

function Found({ item, result }: { item: ChecklistItem; result: InspectionResult }) {
  const said = useFound()(item, result);
  const tone = result.skipped ? styles.skipped : result.passed === false ? styles.bad : "";
  return <b className={tone}>{said}</b>;
}

/** What was recorded first, and counts no more. */
function Before({ item, result, zone }: { item: ChecklistItem; result: InspectionResult; zone: string }) {
  const said = useFound()(item, result);
  return (
    <span className={table.sub}>
      <del>{said}</del> {result.recorded_by_name} <Moment at={result.recorded_at} zone={zone} bare seconds={false} />
    </span>
  );
}

function Who({ result, zone }: { result: InspectionResult; zone: string }) {
  const { t } = useTranslation("inspections");
  const { recorded_by_name, recorded_at, claimed_at } = result;
  return (
    <span>
      {recorded_by_name} <Moment at={recorded_at} zone={zone} bare seconds={false} />
      {claimed_at !== null && apart(claimed_at, recorded_at) ? (
        <span className={table.sub}>
          {t("deviceTime")} <Moment at={claimed_at} zone={zone} bare seconds={false} />
        </span>
      ) : null}
    </span>
  );
}
