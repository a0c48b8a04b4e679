import { Modal } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { onHelp } from "@/kit/keyboard/help";
import { useHotkeys } from "@/kit/keyboard/hotkeys";
import styles from "./keyboard.module.css";

const KEYS = ["/", "j", "k", "Enter", "x", "a", "r", "n", "Esc", "Ctrl K", "?"] as const;

/** What the keys do, on `?`. */
export function HelpDialog() {
  const { t } = useTranslation("kit");
  const [open, setOpen] = useState(false);
  useHotkeys({ "?": () => setOpen(true) });
  useEffect(() => onHelp(() => setOpen(true)), []);
  return (
    <Modal open={open} onCancel={() => setOpen(false)} footer={null} title={t("keys.title")} width={420}>
      <dl className={styles.keys}>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
