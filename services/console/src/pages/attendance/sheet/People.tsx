import { useTranslation } from "react-i18next";
import type { PersonSheet, SheetTotal } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { span } from "@/kit/time/span";
import table from "@/kit/table/table.module.css";
import { wholeMinutes } from "./sheet";
import styles from "./sheet.module.css";

const COLUMNS = ["person", "shifts", "planned", "attended", "overtime", "absent", "late", "early", "away"] as const;

interface PeopleProps {
  people: readonly PersonSheet[];
  /** What everybody comes to, those too who are not shown yet. */
  total: SheetTotal | undefined;
  onPerson: (id: string) => void;
}

/** Everybody on the sheet, with what their month comes to; a press on the name shows the days. */
export function People({ people, total, onPerson }: PeopleProps) {
  const { t } = useTranslation("attendance-sheet");
  return (
    <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
      {people.map(({ staff_id, name, code, totals }) => (
        <tr key={staff_id}>
          <td className={table.main} data-label={t("column.person")}>
            <button type="button" className={styles.name} onClick={() => onPerson(staff_id)}>
              {name}
            </button>
            <span className={table.sub}>
              {code}
              {totals.corrections > 0 ? ` · ${t("corrected", { count: totals.corrections })}` : null}
            </span>
          </td>
          <Figures totals={totals} />
        </tr>
      ))}
      {total && total.people > 1 ? (
        <tr className={styles.total}>
          <td className={table.main} data-label={t("column.person")}>
            {t("everybody")}
            <span className={table.sub}>
              {t("people", { count: total.people })}
              {total.corrections > 0 ? ` · ${t("corrected", { count: total.corrections })}` : null}
            </span>
          </td>
          <Figures totals={total} />
        </tr>
      ) : null}
    </ColumnTable>
  );
}

/** What the sheet of one person, or of everybody, comes to. */
function Figures({ totals }: { totals: PersonSheet["totals"] }) {
  const { t } = useTranslation("attendance-sheet");
  const language = useLanguage();
  const length = (seconds: number) => (seconds < 60 ? "—" : span(wholeMinutes(seconds), language));
  const times = (count: number) => (count === 0 ? "—" : t("times", { count }));
  return (
    <>
      <td data-label={t("column.shifts")}>{t("shiftsAndDays", { shifts: totals.shifts, days: totals.days })}</td>
      <td data-label={t("column.planned")}>{length(totals.planned_s)}</td>
      <td data-label={t("column.attended")}>{length(totals.attended_s)}</td>
      <td data-label={t("column.overtime")}>{length(totals.overtime_s)}</td>
      <td data-label={t("column.absent")} className={totals.absences > 0 ? styles.bad : ""}>
        {times(totals.absences)}
      </td>
      <td data-label={t("column.late")} className={totals.late_times > 0 ? styles.waits : ""}>
        {times(totals.late_times)}
      </td>
      <td data-label={t("column.early")} className={totals.early_times > 0 ? styles.waits : ""}>
        {times(totals.early_times)}
      </td>
      <td data-label={t("column.away")}>
        {totals.away_passes === 0 ? "—" : t("awayTimes", { count: totals.away_passes, time: length(totals.away_s) })}
      </td>
    </>
  );
}
