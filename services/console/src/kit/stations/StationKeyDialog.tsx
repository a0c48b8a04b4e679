import { Alert, Button, Checkbox, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Copyable } from "@/kit/forms/Copyable";
import type { StationKey } from "./data";
import { SendLine } from "./SendLine";
import styles from "./stations.module.css";

/** The only time that a station's key is shown: it closes when the reader says that they have it. */
export function StationKeyDialog({ station, onClose }: { station: StationKey; onClose: () => void }) {
  const { t } = useTranslation("sites");
  const [kept, setKept] = useState(false);
  return (
    <Modal
      open
      title={t("station.keyOf", { name: station.name })}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      width={560}
      footer={
        <Button type="primary" disabled={!kept} onClick={onClose}>
          {t("station.done")}
        </Button>
      }
    >
      <Alert type="warning" showIcon title={t("station.once")} />
      <Copyable value={station.api_key} label={t("station.key")} />
      <p className={styles.faint}>{t("station.howTo")}</p>
      <details className={styles.line}>
        <summary>{t("station.tryIt")}</summary>
        <SendLine apiKey={station.api_key} />
      </details>
      <Checkbox checked={kept} onChange={(event) => setKept(event.target.checked)}>
        {t("station.kept")}
      </Checkbox>
    </Modal>
  );
}
