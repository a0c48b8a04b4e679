import { useTranslation } from "react-i18next";
import { useScanner } from "@/kit/scanning/useScanner";
import styles from "./run.module.css";
import phone from "../phone.module.css";

interface ScannerProps {
  onFound: (text: string) => void;
  onClose: () => void;
}

/** The camera, until a code is seen; what is in the way is said, and typing stays. */
export function Scanner({ onFound, onClose }: ScannerProps) {
  const { t } = useTranslation("inspections");
  const { video, trouble } = useScanner(onFound);
  const looks = trouble === null || trouble === "dark";
  return (
    <div className={styles.scanner}>
      {looks ? <video ref={video} autoPlay muted playsInline aria-label={t("checkpoints.camera")} /> : null}
      {trouble === null ? null : <p role="alert">{t(`checkpoints.trouble.${trouble}`)}</p>}
      <button type="button" className={phone.plain} onClick={onClose}>
        {t("checkpoints.stop")}
      </button>
    </div>
  );
}
