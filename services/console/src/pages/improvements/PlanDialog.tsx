import { Alert, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImprovementDetail } from "@/kit/api/types";
import { DayField } from "@/kit/dates/DayField";
import { Field } from "@/kit/forms/Field";
import { approveImprovement, replanImprovement, useImprovementMove } from "@/kit/improvements/data";
import { endOf } from "@/kit/improvements/due";
import { PersonSelect } from "@/kit/sites/PersonSelect";
import { Refusal } from "@/kit/states/Refusal";
import { dayIn, type Day } from "@/kit/time/days";
import { useMinute } from "@/kit/time/now";
import styles from "./improvements.module.css";

interface PlanDialogProps {
  improvement: ImprovementDetail;
  zone: string;
  move: "approve" | "replan";
  onClose: () => void;
}

/** Who is to do it, and by when; once that was decided, why it changes. */
export function PlanDialog({ improvement, zone, move, onClose }: PlanDialogProps) {
  const { t } = useTranslation("improvements");
  const { id, site_id, owner_id, due_at, text } = improvement;
  const today = dayIn(useMinute(), zone);
  const [owner, setOwner] = useState(owner_id);
  const [day, setDay] = useState<Day | null>(due_at === null ? null : dayIn(due_at, zone));
  const [reason, setReason] = useState("");
  const approve = useImprovementMove(approveImprovement);
  const replan = useImprovementMove(replanImprovement);
  const error = approve.error ?? replan.error;
  const whole = owner !== null && day !== null && (move === "approve" || reason.trim() !== "");
  const send = (): void => {
    if (owner === null || day === null) return;
    const plan = { id, owner_id: owner, due_at: endOf(day, zone) };
    if (move === "approve") approve.mutate(plan, { onSuccess: onClose });
    else replan.mutate({ ...plan, reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={t(`move.${move}`)}
      okText={t(`move.${move}`)}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: !whole }}
      confirmLoading={approve.isPending || replan.isPending}
      onCancel={onClose}
      onOk={send}
    >
      <div className={styles.form}>
        {error ? <Alert type="error" showIcon title={<Refusal error={error} />} /> : null}
        <p className={styles.about}>{text}</p>
        <PersonSelect label={t("column.owner")} siteId={site_id} value={owner} onChange={setOwner} />
        <DayField label={t("column.due")} titled zone={zone} value={day} min={today} onChange={setDay} />
        {move === "replan" ? (
          <Field label={t("reason")}>
            {(field) => (
              <Input id={field} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
            )}
          </Field>
        ) : (
          <p>{t("hint.approve")}</p>
        )}
      </div>
    </Modal>
  );
}
