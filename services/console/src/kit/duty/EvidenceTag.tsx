import { useTranslation } from "react-i18next";
import type { EvidenceRead } from "@/kit/api/types";
import styles from "./evidence.module.css";

/** What proves that somebody came or left; loud where the site wanted more. */
export function EvidenceTag({ evidence }: { evidence: EvidenceRead | null }) {
  const { t } = useTranslation("kit");
  if (evidence === null) return null;
  const { kind, missing, device, accuracy_m: accuracy, distance_m: metres, far } = evidence;
  const place = accuracy === null ? null : t("evidence.accuracy", { metres: Math.round(accuracy) });
  const distance = metres === null ? null : t(far ? "evidence.far" : "evidence.distance", { metres });
  const more = [device, place, distance].filter((one) => one !== null).join(" · ");
  const lacks = missing.length > 0;
  return (
    <>
      <small className={lacks ? styles.missing : styles.evidence} title={more}>
        {lacks ? t("evidence.missing") : t(`evidence.${kind}`)}
      </small>
      {distance === null ? null : <small className={far ? styles.missing : styles.evidence}>{distance}</small>}
    </>
  );
}
