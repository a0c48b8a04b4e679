import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { readTags, troubleWithTag, type TagTrouble } from "@/kit/tags/tags";
import styles from "./run.module.css";
import phone from "../phone.module.css";

interface TagReaderProps {
  onFound: (text: string) => void;
  onClose: () => void;
}

/** Waits until the phone is held to a tag; what is in the way is said. */
export function TagReader({ onFound, onClose }: TagReaderProps) {
  const { t } = useTranslation("inspections");
  const [trouble, setTrouble] = useState<TagTrouble | null>(null);
  const found = useRef(onFound);
  useEffect(() => {
    found.current = onFound;
  }, [onFound]);
  useEffect(() => {
    const leaving = new AbortController();
    readTags(leaving.signal, (text) => found.current(text), setTrouble).catch((error: unknown) => {
      if (!leaving.signal.aborted) setTrouble(troubleWithTag(error));
    });
    return () => leaving.abort();
  }, []);
  return (
    <div className={styles.scanner}>
      <p role="status">{t("checkpoints.holdTo")}</p>
      {trouble === null ? null : <p role="alert">{t(`checkpoints.tagTrouble.${trouble}`)}</p>}
      <button type="button" className={phone.plain} onClick={onClose}>
        {t("checkpoints.stopTag")}
      </button>
    </div>
  );
}
