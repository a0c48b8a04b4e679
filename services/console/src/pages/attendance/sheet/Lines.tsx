import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { PersonSheet, SheetLine } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { usePostName } from "@/kit/posts";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { dayInWords } from "@/kit/time/calendar";
import { timeOfDay } from "@/kit/time/format";
import { span } from "@/kit/time/span";
import table from "@/kit/table/table.module.css";
import { CorrectDialog } from "./CorrectDialog";
import { wholeMinutes } from "./sheet";
import styles from "./sheet.module.css";

const COLUMNS = ["day", "plannedTimes", "in", "out", "state", "attended", "overtime", "away"] as const;

/** One person, shift by shift: planned, came and left as it counts, and how that was recorded. */
export function Lines({ person, siteId, zone }: { person: PersonSheet; siteId: string; zone: string }) {
  const { t } = useTranslation("attendance-sheet");
  const may = useMay();
  const [correcting, setCorrecting] = useState<SheetLine | null>(null);
  const verdict = may("requestCorrection", { site_id: siteId, staff_id: person.staff_id });
  return (
    <>
      <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("column.act")}>
        {person.lines.map((line) => (
          <tr key={line.shift_id}>
            <Cells line={line} zone={zone} />
            <td className={`${table.narrow} ${styles.unprinted}`}>
              {line.state === "planned" || line.correction_pending ? null : (
                <MayButton dense size="small" verdict={verdict} onClick={() => setCorrecting(line)}>
                  {t("correct.ask")}
                </MayButton>
              )}
            </td>
          </tr>
        ))}
      </ColumnTable>
      {correcting ? (
        <CorrectDialog
          line={correcting}
          name={person.name}
          staffId={person.staff_id}
          zone={zone}
          onClose={() => setCorrecting(null)}
        />
      ) : null}
    </>
  );
}

function Cells({ line, zone }: { line: SheetLine; zone: string }) {
  const { t } = useTranslation("attendance-sheet");
  const language = useLanguage();
  const postName = usePostName();
  const length = (seconds: number) => (seconds < 60 ? "—" : span(wholeMinutes(seconds), language));
  const time = (at: string) => timeOfDay(at, zone);
  return (
    <>
      <td className={table.main} data-label={t("column.day")}>
        {dayInWords(line.day, language, { month: "numeric", day: "numeric", weekday: "short" })}
        <span className={table.sub}>{line.posts.map(postName).join(" · ")}</span>
      </td>
      <td className={table.narrow} data-label={t("column.plannedTimes")}>
        {time(line.planned_in_at)}–{time(line.planned_out_at)}
      </td>
      <td data-label={t("column.in")}>
        <Counted at={line.in_at} claimed={line.claimed_in_at} recorded={line.recorded_in_at} zone={zone} />
      </td>
      <td data-label={t("column.out")}>
        <Counted at={line.out_at} claimed={line.claimed_out_at} recorded={line.recorded_out_at} zone={zone} />
      </td>
      <td data-label={t("column.state")}>
        <b className={line.state === "absent" ? styles.bad : ""}>{t(`state.${line.state}`)}</b>
        <span className={table.sub}>
          {[
            line.late ? t("lateBy", { time: length(line.late_s) }) : null,
            line.early ? t("earlyBy", { time: length(line.early_s) }) : null,
            line.correction_ids.length > 0 ? t("correctedMark") : null,
            line.correction_pending ? t("pendingMark") : null,
          ]
            .filter((one) => one !== null)
            .join(" · ")}
        </span>
      </td>
      <td data-label={t("column.attended")}>{length(line.attended_s)}</td>
      <td data-label={t("column.overtime")}>{length(line.overtime_s)}</td>
      <td data-label={t("column.away")}>
        {line.away_passes === 0 ? "—" : t("awayTimes", { count: line.away_passes, time: length(line.away_s) })}
      </td>
    </>
  );
}

interface CountedProps {
  at: string | null;
  claimed: string | null;
  recorded: string | null;
  zone: string;
}

/** The time that counts; beside it the first claim where it was corrected, and our time where that is another one. */
function Counted({ at, claimed, recorded, zone }: CountedProps) {
  const { t } = useTranslation("attendance-sheet");
  const time = (one: string) => timeOfDay(one, zone);
  const corrected = at !== claimed;
  const beside = [
    corrected ? (claimed === null ? t("unrecorded") : t("claimed", { time: time(claimed) })) : null,
    recorded !== null && (corrected || time(recorded) !== time(claimed ?? recorded))
      ? t("recorded", { time: time(recorded) })
      : null,
  ].filter((one) => one !== null);
  return (
    <>
      {at === null ? "—" : time(at)}
      {corrected ? <span className={styles.mark}>{t("correctedMark")}</span> : null}
      {beside.length > 0 ? <span className={table.sub}>{beside.join(" · ")}</span> : null}
    </>
  );
}
