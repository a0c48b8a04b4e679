import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./keyboard.module.css";

const KEYS = ["/", "j", "k", "Enter", "x", "a", "r", "n", "Esc", "Ctrl K", "?"] as const;

/** What the keys do. */
export default function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("kit");
  return (
    <Modal open onCancel={onClose} footer={null} title={t("keys.title")} width={420}>
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
