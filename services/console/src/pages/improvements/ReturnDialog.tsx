import { Alert, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImprovementDetail } from "@/kit/api/types";
import { DayField } from "@/kit/dates/DayField";
import { useDraft } from "@/kit/drafts/useDraft";
import { Field } from "@/kit/forms/Field";
import { returnImprovement, useImprovementMove } from "@/kit/improvements/data";
import { endOf } from "@/kit/improvements/due";
import { Refusal } from "@/kit/states/Refusal";
import { dayIn, type Day } from "@/kit/time/days";
import { useMinute } from "@/kit/time/now";
import styles from "./improvements.module.css";

interface ReturnDialogProps {
  improvement: ImprovementDetail;
  zone: string;
  onClose: () => void;
}

/** It has shown no effect: why, and by when it is to be done again. */
export function ReturnDialog({ improvement: { id }, zone, onClose }: ReturnDialogProps) {
  const { t } = useTranslation("improvements");
  const today = dayIn(useMinute(), zone);
  const [reason, setReason, forget] = useDraft("improvement-return", "");
  const [day, setDay] = useState<Day | null>(null);
  const move = useImprovementMove(returnImprovement);
  const send = (): void => {
    if (day === null) return;
    const done = (): void => {
      forget();
      onClose();
    };
    move.mutate({ id, reason: reason.trim(), due_at: endOf(day, zone) }, { onSuccess: done });
  };
  return (
    <Modal
      open
      title={t("move.return")}
      okText={t("move.return")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: day === null || reason.trim() === "" }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={send}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        <Field label={t("noEffect")}>
          {(field) => (
            <Input.TextArea
              id={field}
              rows={3}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <DayField label={t("column.due")} titled zone={zone} value={day} min={today} onChange={setDay} />
      </div>
    </Modal>
  );
}
