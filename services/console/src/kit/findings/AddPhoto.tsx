import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { useWhy } from "@/kit/access/useWhy";
import type { FindingRead } from "@/kit/api/types";
import { useOutbox } from "@/kit/outbox/outbox";
import { PhotoField } from "@/kit/photos/PhotoField";
import { isOver, postPhotos } from "./data";
import styles from "./findings.module.css";

/** A further photo of a finding: taken, and on its way at once. What is over takes none. */
export function AddPhoto({ finding }: { finding: FindingRead }) {
  const { t } = useTranslation("findings");
  const why = useWhy();
  const verdict = useMay()("sendFindingPhoto", finding);
  const { id, number, photo_count } = finding;
  const waiting = useOutbox().filter((job) => job.kind === "finding-photo" && job.target === id).length;
  if (isOver(finding)) return null;
  return (
    <>
      {waiting > 0 ? (
        <p className={styles.waiting} role="status">
          {t("photo.waiting", { count: waiting })}
        </p>
      ) : null}
      <PhotoField
        taken={[]}
        before={photo_count + waiting}
        wanted={0}
        disabled={verdict !== null}
        onTaken={(taken) => postPhotos(id, number, taken)}
      />
      {verdict ? <p className={styles.waiting}>{why(verdict)}</p> : null}
    </>
  );
}
