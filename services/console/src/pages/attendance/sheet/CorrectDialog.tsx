import { Alert, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SheetLine } from "@/kit/api/types";
import { MomentField } from "@/kit/dates/MomentField";
import { Word } from "@/kit/incidents/ask/Word";
import { Refusal } from "@/kit/states/Refusal";
import { useMessage } from "@/kit/theme/useMessage";
import { useAttendanceMove } from "../data";
import { requestCorrection } from "./sheetData";
import styles from "../attendance.module.css";

interface CorrectDialogProps {
  line: SheetLine;
  name: string;
  staffId: string;
  zone: string;
  onClose: () => void;
}

/** Asks that the time of coming or leaving be corrected; somebody else decides. */
export function CorrectDialog({ line, name, staffId, zone, onClose }: CorrectDialogProps) {
  const { t } = useTranslation("attendance-sheet");
  const message = useMessage();
  const [came, setCame] = useState<number | null>(Date.parse(line.in_at ?? line.planned_in_at));
  const [left, setLeft] = useState<number | null>(line.out_at === null ? null : Date.parse(line.out_at));
  const [reason, setReason] = useState("");
  const [note, setNote] = useState("");
  const move = useAttendanceMove(requestCorrection);
  const send = (): void =>
    move.mutate(
      {
        shift_id: line.shift_id,
        staff_id: staffId,
        claimed_in_at: changed(came, line.in_at),
        claimed_out_at: changed(left, line.out_at),
        reason: reason.trim(),
        evidence_note: note.trim() === "" ? null : note.trim(),
      },
      {
        onSuccess: () => {
          void message.success(t("correct.asked"));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("correct.title", { name })}
      okText={t("correct.send")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: reason.trim() === "" }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={send}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        <MomentField label={t("correct.in")} value={came} zone={zone} onChange={setCame} />
        <MomentField label={t("correct.out")} value={left} zone={zone} onChange={setLeft} />
        <Word label={t("correct.reason")} value={reason} needed onChange={setReason} />
        <Word label={t("correct.note")} value={note} onChange={setNote} />
        <p>{t("correct.means")}</p>
      </div>
    </Modal>
  );
}

/** Null where it is the time that counts already: that stays as it was recorded. */
function changed(at: number | null, counted: string | null): string | null {
  return at === null || (counted !== null && Date.parse(counted) === at) ? null : new Date(at).toISOString();
}
