import { useTranslation } from "react-i18next";
import { usePhoto } from "./data";
import { Shown } from "./Shown";
import styles from "./photos.module.css";

/** A photo in small. */
export function Thumb({ id, number }: { id: string; number: number }) {
  const { t } = useTranslation("inspections");
  const { data, isError } = usePhoto(id, "small");
  const name = t("photo.one", { number });
  if (isError) return <span className={styles.none}>{t("photo.gone", { number })}</span>;
  return data === undefined ? (
    <span className={styles.none}>{name}</span>
  ) : (
    <Shown content={data} className={styles.thumb} alt={name} />
  );
}
