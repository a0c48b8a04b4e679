import { useTranslation } from "react-i18next";
import { useOnline } from "@/kit/states/online";
import styles from "./states.module.css";

/** What is shown while something is on its way: `whole` for a page, else bars in its place; that nothing comes without a network. */
export function Loading({ whole = false, rows = 3 }: { whole?: boolean; rows?: number }) {
  const { t, ready } = useTranslation("kit", { useSuspense: false });
  if (!useOnline() && ready && !whole) {
    return (
      <p className={styles.notKept} role="status">
        {t("state.notKept")}
      </p>
    );
  }
  return (
    <div className={`${styles.loading} ${whole ? styles.whole : ""}`} role="status" aria-live="polite">
      <span className="visually-hidden">{ready ? t("state.loading") : "…"}</span>
      {whole ? (
        <div className={styles.dot} />
      ) : (
        Array.from({ length: rows }, (_, row) => <div key={row} className={styles.bar} />)
      )}
    </div>
  );
}
