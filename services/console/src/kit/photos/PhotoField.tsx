import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/kit/layout/Icon";
import { shrunk } from "./shrink";
import { photoId, type Taken } from "./size";
import { dropPhoto, keepPhoto } from "./store";
import { Thumb } from "./Thumb";
import styles from "./photos.module.css";

/** So many photos one answer takes. */
const MOST = 12;

interface PhotoFieldProps {
  taken: readonly Taken[];
  /** So many are there already, recorded before. */
  before?: number;
  /** So many are needed; 0: none has to be there. */
  wanted: number;
  disabled: boolean;
  onTaken: (taken: readonly Taken[]) => void;
}

/** Taking photos with one thumb: each is kept on this device at once, and may be thrown away until it is recorded. */
export function PhotoField({ taken, before = 0, wanted, disabled, onTaken }: PhotoFieldProps) {
  const { t } = useTranslation("inspections");
  const id = useId();
  const [state, setState] = useState<"ready" | "busy" | "unreadable">("ready");
  const there = before + taken.length;
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setState("busy");
    try {
      const one = { id: photoId(), at: new Date().toISOString() };
      await keepPhoto(one.id, await shrunk(file));
      onTaken([...taken, one]);
      setState("ready");
    } catch {
      setState("unreadable");
    }
  };
  const remove = (gone: Taken): void => {
    onTaken(taken.filter((one) => one.id !== gone.id));
    void dropPhoto(gone.id);
  };
  return (
    <div className={styles.field}>
      {wanted > 0 ? (
        <p className={there < wanted ? styles.few : styles.enough} role="status">
          {t("photo.count", { there, wanted })}
        </p>
      ) : null}
      <ul className={styles.thumbs}>
        {taken.map((one, index) => (
          <li key={one.id}>
            <Thumb id={one.id} number={before + index + 1} />
            <button
              type="button"
              className={styles.remove}
              aria-label={t("photo.remove", { number: before + index + 1 })}
              disabled={disabled}
              onClick={() => remove(one)}
            >
              <Icon name="close" size={20} />
            </button>
          </li>
        ))}
      </ul>
      <label className={styles.take} htmlFor={id} aria-disabled={disabled || there >= MOST}>
        <Icon name="camera" size={24} /> {t(state === "busy" ? "photo.busy" : "photo.take")}
      </label>
      <input
        id={id}
        className={styles.file}
        type="file"
        accept="image/*"
        capture="environment"
        disabled={disabled || state === "busy" || there >= MOST}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = "";
        }}
      />
      {state === "unreadable" ? (
        <p className={styles.few} role="alert">
          {t("photo.unreadable")}
        </p>
      ) : null}
    </div>
  );
}
