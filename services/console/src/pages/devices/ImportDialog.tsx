import { useQueryClient } from "@tanstack/react-query";
import { Button, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { DEVICES, importDevices, readDeviceTemplate } from "@/kit/devices/data";
import { ImportSheet } from "@/kit/importing/ImportSheet";
import styles from "./devices.module.css";

/** Monitoring devices from a spreadsheet. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("devices");
  const cache = useQueryClient();
  const columns = {
    site: t("column.site"),
    code: t("field.code"),
    name: t("field.name"),
    kind: t("column.kind"),
    place: t("field.place"),
    recorder: t("field.recorder"),
    channel: t("field.channel"),
    criticality: t("fact.criticality"),
    offline_after_s: t("field.offlineAfter"),
  };
  return (
    <Modal open title={t("importing.title")} width={1120} footer={null} onCancel={onClose}>
      <div className={styles.stack}>
        <ImportSheet
          about={t("importing.about")}
          columns={columns}
          proceed={(count) => t("importing.proceed", { count })}
          template={{ name: t("importing.templateName"), read: readDeviceTemplate }}
          send={importDevices}
          onImported={() => void cache.invalidateQueries({ queryKey: DEVICES })}
          done={<Button onClick={onClose}>{t("importing.close")}</Button>}
        />
      </div>
    </Modal>
  );
}
