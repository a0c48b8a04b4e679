import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay, usePerson } from "@/kit/access/useMay";
import type { CheckRead } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { usePostName } from "@/kit/posts";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { countdown, duration, timeOfDay } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { Moment } from "@/kit/time/Time";
import { answerCheck, useAttendanceMove } from "./data";
import table from "@/kit/table/table.module.css";
import styles from "./attendance.module.css";

const LOOK = { sent: styles.waits, answered: styles.good, missed: styles.bad } as const;

/** One presence check; whoever may answer it does so here. */
export function CheckRow({ check }: { check: CheckRead }) {
  const { t } = useTranslation("attendance");
  const sites = useSites();
  const staff = useStaff();
  const postName = usePostName();
  const zone = zoneOf(sites, check.site_id);
  const asker = check.asked_by === null ? null : (staff.get(check.asked_by)?.name ?? "…");
  return (
    <tr>
      <td className={table.narrow} data-label={t("presence.column.at")}>
        <Moment at={check.sent_at} zone={zone} />
      </td>
      <td className={table.main} data-label={t("presence.column.person")}>
        {staff.get(check.staff_id)?.name ?? "…"}
        <span className={table.sub}>{postName(check.post)}</span>
      </td>
      <td data-label={t("presence.column.site")}>{sites.get(check.site_id)?.name ?? "…"}</td>
      <td data-label={t("presence.column.trigger")}>
        {t(`presence.trigger.${check.trigger}`)}
        {asker === null ? null : <span className={table.sub}>{t("presence.by", { name: asker })}</span>}
      </td>
      <td data-label={t("presence.column.state")}>
        <Outcome check={check} />
      </td>
      <td data-label={t("presence.column.answer")}>
        <Answer check={check} zone={zone} />
      </td>
      <td className={table.narrow}>
        <AnswerButton check={check} />
      </td>
    </tr>
  );
}

function Outcome({ check }: { check: CheckRead }) {
  const { t } = useTranslation("attendance");
  const left = Date.parse(check.due_at) - useNow();
  return (
    <>
      <b className={LOOK[check.state]}>{t(`presence.state.${check.state}`)}</b>
      {check.state === "sent" && left > 0 ? (
        <span className={table.sub}>{t("presence.left", { time: countdown(left) })}</span>
      ) : null}
      {check.state === "missed" ? (
        <span className={table.sub}>{t(check.step < 3 ? "presence.calledChief" : "presence.calledHq")}</span>
      ) : null}
    </>
  );
}

function Answer({ check, zone }: { check: CheckRead; zone: string }) {
  const { t } = useTranslation("attendance");
  const language = useLanguage();
  const staff = useStaff();
  if (check.answered_at === null) return <>—</>;
  const late = check.state === "missed";
  const through = check.answered_through;
  return (
    <>
      {late
        ? t("presence.late", { time: timeOfDay(check.answered_at, zone, { seconds: true }) })
        : t("presence.after", { time: duration((check.answer_s ?? 0) * 1000, language) })}
      {through === null ? null : <span className={table.sub}>{t(`presence.through.${through}`)}</span>}
      {check.answer_basis === "vouched" && check.recorded_by !== null ? (
        <span className={table.sub}>{t("presence.vouched", { name: staff.get(check.recorded_by)?.name ?? "…" })}</span>
      ) : null}
    </>
  );
}

function AnswerButton({ check }: { check: CheckRead }) {
  const { t } = useTranslation("attendance");
  const may = useMay();
  const person = usePerson();
  const { mutate, isPending } = useAttendanceMove(answerCheck);
  if (check.answered_at !== null) return null;
  const own = check.staff_id === person?.id;
  return (
    <MayButton
      dense
      size="small"
      type={own ? "primary" : "default"}
      verdict={may("answerPresence", check)}
      loading={isPending}
      onClick={() => mutate(check.id)}
    >
      {t(own ? "presence.imThere" : "presence.seen")}
    </MayButton>
  );
}
