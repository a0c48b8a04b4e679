import { useTranslation } from "react-i18next";
import { LANGUAGES } from "@/kit/i18n/language";
import { QrCode } from "@/kit/qr/QrCode";
import { SheetText } from "./SheetText";
import styles from "./findings.module.css";

/** What is put up at a place: the code and what it is for, in both languages, on a page of A4. */
export function Sheet({ site, place, path }: { site: string; place: string; path: string }) {
  const { t } = useTranslation("findings");
  const address = `${window.location.origin}${path}`;
  return (
    <div className={styles.sheet}>
      {LANGUAGES.map((language) => (
        <SheetText key={language} language={language} />
      ))}
      <QrCode className={styles.code ?? ""} text={address} label={t("links.alt", { place })} />
      <p className={styles.where}>
        {site} · {place}
      </p>
      <p className={styles.address}>{address}</p>
    </div>
  );
}
