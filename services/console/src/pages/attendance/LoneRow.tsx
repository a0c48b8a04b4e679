import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { LoneWorkRead } from "@/kit/api/types";
import { WordDialog } from "@/kit/incidents/ask/WordDialog";
import { useLanguage } from "@/kit/i18n/language";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { duration } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { Moment } from "@/kit/time/Time";
import { confirmLone, endLone, useAttendanceMove } from "./data";
import table from "@/kit/table/table.module.css";
import styles from "./attendance.module.css";

/** Somebody who works, or worked, alone. */
export function LoneRow({ work }: { work: LoneWorkRead }) {
  const { t } = useTranslation("attendance");
  const language = useLanguage();
  const sites = useSites();
  const staff = useStaff();
  const now = useNow();
  const zone = zoneOf(sites, work.site_id);
  const silent = work.silent_at !== null;
  const nameOf = (id: string): string => staff.get(id)?.name ?? "…";
  return (
    <tr>
      <td className={table.main} data-label={t("lone.column.person")}>
        {nameOf(work.staff_id)}
        <span className={table.sub}>
          <Moment at={work.started_at} zone={zone} seconds={false} />
        </span>
      </td>
      <td data-label={t("lone.column.site")}>{sites.get(work.site_id)?.name ?? "…"}</td>
      <td data-label={t("lone.column.trigger")}>{t(`lone.trigger.${work.trigger}`)}</td>
      <td className={table.narrow} data-label={t("lone.column.every")}>
        {t("lone.every", { count: work.every_min })}
        <span className={table.sub}>{t("lone.counts", { signs: work.signs, silences: work.silences })}</span>
      </td>
      <td className={table.narrow} data-label={t("lone.column.due")}>
        {work.state === "ended" ? "—" : <Moment at={work.due_at} zone={zone} />}
      </td>
      <td data-label={t("lone.column.state")}>
        <b className={silent ? styles.bad : work.state === "warned" ? styles.waits : ""}>
          {t(`lone.state.${work.state}`)}
        </b>
        {silent ? <> {t("lone.since", { time: duration(now - Date.parse(work.due_at), language) })}</> : null}
        <span className={table.sub}>
          {work.end_reason === null ? null : t(`lone.end.${work.end_reason}`)}
          {work.end_note === null ? null : ` · ${work.end_note}`}
          {work.last_sign_basis === "vouched" && work.last_sign_by !== null
            ? ` · ${t("lone.vouched", { name: nameOf(work.last_sign_by) })}`
            : null}
        </span>
      </td>
      <td className={table.narrow}>{work.state === "ended" ? null : <Moves work={work} />}</td>
    </tr>
  );
}

function Moves({ work }: { work: LoneWorkRead }) {
  const { t } = useTranslation("attendance");
  const may = useMay();
  const [ending, setEnding] = useState(false);
  const confirm = useAttendanceMove(confirmLone);
  const end = useAttendanceMove(endLone);
  return (
    <span className={styles.buttons}>
      <MayButton
        dense
        size="small"
        type={work.silent_at === null ? "default" : "primary"}
        verdict={may("confirmLoneWork", work)}
        loading={confirm.isPending}
        onClick={() => confirm.mutate(work.id)}
      >
        {t("lone.isWell")}
      </MayButton>
      <MayButton dense size="small" verdict={may("endLoneWork", work)} onClick={() => setEnding(true)}>
        {t("lone.endNow")}
      </MayButton>
      {ending ? (
        <WordDialog
          title={t("lone.endTitle")}
          button={t("lone.endNow")}
          label={t("lone.endReason")}
          needed
          busy={end.isPending}
          onCancel={() => setEnding(false)}
          onSend={(reason) => end.mutate({ id: work.id, reason: reason.trim() }, { onSuccess: () => setEnding(false) })}
        />
      ) : null}
    </span>
  );
}
