import { useTranslation } from "react-i18next";
import { useLiveState } from "@/kit/stream/live";
import styles from "./live.module.css";

/** How it stands with the live connection, in a word. */
export function LiveDot() {
  const { t } = useTranslation("board");
  const { status } = useLiveState();
  return (
    <span className={`${styles.dot} ${styles[status] ?? ""}`} data-live={status}>
      {t(`live.${status}`)}
    </span>
  );
}
