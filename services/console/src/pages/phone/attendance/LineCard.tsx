import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SheetLine } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { dayInWords } from "@/kit/time/calendar";
import { timeOfDay } from "@/kit/time/format";
import { span } from "@/kit/time/span";
import { CorrectForm } from "./CorrectForm";
import styles from "../phone.module.css";
import card from "../shifts.module.css";

/** One shift of this person's sheet, and the way to have its times corrected. */
export function LineCard({ line, siteId, zone }: { line: SheetLine; siteId: string; zone: string }) {
  const { t } = useTranslation("attendance-sheet");
  const language = useLanguage();
  const [correcting, setCorrecting] = useState(false);
  const time = (at: string | null) => (at === null ? "—" : timeOfDay(at, zone));
  const day = dayInWords(line.day, language, { month: "numeric", day: "numeric", weekday: "short" });
  const marks = [
    line.late ? t("lateBy", { time: span(Math.floor(line.late_s / 60) * 60, language) }) : null,
    line.early ? t("earlyBy", { time: span(Math.floor(line.early_s / 60) * 60, language) }) : null,
    line.correction_ids.length > 0 ? t("correctedMark") : null,
    line.correction_pending ? t("pendingMark") : null,
  ].filter((one) => one !== null);
  return (
    <article className={card.shift} aria-label={day}>
      <header>
        <h2>{day}</h2>
        <span>{t(`state.${line.state}`)}</span>
      </header>
      <p className={styles.soft}>
        {t("phone.planned", { from: time(line.planned_in_at), to: time(line.planned_out_at) })}
        <br />
        {t("phone.real", { from: time(line.in_at), to: time(line.out_at) })}
      </p>
      {marks.length > 0 ? <p>{marks.join(" · ")}</p> : null}
      {line.correction_ids.length > 0 && line.claimed_in_at !== null && line.recorded_in_at !== null ? (
        <p className={styles.soft}>
          {t("claimed", { time: time(line.claimed_in_at) })} · {t("recorded", { time: time(line.recorded_in_at) })}
        </p>
      ) : null}
      {correcting ? (
        <CorrectForm line={line} siteId={siteId} zone={zone} label={day} onClose={() => setCorrecting(false)} />
      ) : line.state === "planned" || line.correction_pending ? null : (
        <button type="button" className={styles.plain} onClick={() => setCorrecting(true)}>
          {t("correct.ask")}
        </button>
      )}
    </article>
  );
}
