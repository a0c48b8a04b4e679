import { Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DeviceRead } from "@/kit/api/types";
import { MomentField } from "@/kit/dates/MomentField";
import { maintainDevice, useDeviceMove } from "@/kit/devices/data";
import styles from "./devices.module.css";

const HOUR_MS = 3_600_000;

interface MaintenanceDialogProps {
  device: DeviceRead;
  zone: string;
  onClose: () => void;
}

/** Says until when a device is worked on, and why. */
export function MaintenanceDialog({ device, zone, onClose }: MaintenanceDialogProps) {
  const { t } = useTranslation("devices");
  const [until, setUntil] = useState<number | null>(() => Math.ceil((Date.now() + HOUR_MS) / 60_000) * 60_000);
  const [reason, setReason] = useState("");
  const move = useDeviceMove(maintainDevice);
  const said = reason.trim();
  return (
    <Modal
      open
      title={t("maintain")}
      okText={t("maintain")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: until === null || said === "" }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={() => {
        if (until === null) return;
        const wanted = { id: device.id, until: new Date(until).toISOString(), reason: said };
        move.mutate(wanted, { onSuccess: onClose });
      }}
    >
      <div className={styles.form}>
        <p>{t("maintainHint")}</p>
        <MomentField label={t("until")} value={until} zone={zone} onChange={setUntil} />
        <Input.TextArea
          aria-label={t("reason")}
          placeholder={t("reason")}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </Modal>
  );
}
