import { Alert, Button, Checkbox, Modal } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StationKey } from "./data";
import styles from "./sites.module.css";

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
      <Key value={station.api_key} />
      <p className={styles.faint}>{t("station.howTo")}</p>
      <Checkbox checked={kept} onChange={(event) => setKept(event.target.checked)}>
        {t("station.kept")}
      </Checkbox>
    </Modal>
  );
}

function Key({ value }: { value: string }) {
  const { t } = useTranslation("sites");
  const place = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    // The clipboard exists on https and localhost only; selecting the text works everywhere.
    place.current?.select();
    setCopied(await written(value));
  };
  return (
    <div className={styles.keyRow}>
      <input
        ref={place}
        readOnly
        value={value}
        aria-label={t("station.key")}
        onFocus={(event) => event.target.select()}
      />
      <Button onClick={() => void copy()}>{copied ? t("station.copied") : t("station.copy")}</Button>
    </div>
  );
}

async function written(text: string): Promise<boolean> {
  if (!("clipboard" in navigator)) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
