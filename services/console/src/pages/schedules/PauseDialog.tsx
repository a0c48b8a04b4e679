import { Alert, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ScheduleRead } from "@/kit/api/types";
import { DayField } from "@/kit/dates/DayField";
import { pauseSchedule, useScheduleMove } from "@/kit/schedules/data";
import { Refusal } from "@/kit/states/Refusal";
import { addDays, dayIn, type Day } from "@/kit/time/days";
import { useMinute } from "@/kit/time/now";
import styles from "./schedules.module.css";

interface PauseDialogProps {
  schedule: ScheduleRead;
  zone: string;
  onClose: () => void;
}

/** Says from which day on a schedule counts again, and why it does not until then. */
export function PauseDialog({ schedule, zone, onClose }: PauseDialogProps) {
  const { t } = useTranslation("schedules");
  const today = dayIn(useMinute(), zone);
  const [until, setUntil] = useState<Day | null>(() => addDays(today, 7));
  const [reason, setReason] = useState("");
  const move = useScheduleMove(pauseSchedule);
  const said = reason.trim();
  return (
    <Modal
      open
      title={t("pause.title")}
      okText={t("pause.button")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: until === null || said === "" }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={() => {
        if (until !== null) move.mutate({ id: schedule.id, until, reason: said }, { onSuccess: onClose });
      }}
    >
      <div className={styles.form}>
        {move.error ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        <p>{t("pause.hint")}</p>
        <DayField
          label={t("pause.until")}
          titled
          zone={zone}
          value={until}
          min={addDays(today, 1)}
          onChange={setUntil}
        />
        <Input.TextArea
          aria-label={t("pause.reason")}
          placeholder={t("pause.reason")}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </Modal>
  );
}
