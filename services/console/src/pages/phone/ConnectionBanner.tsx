import { useTranslation } from "react-i18next";
import { LiveBanner } from "@/kit/layout/LiveBanner";
import { useOnline } from "@/kit/states/online";
import { ownZone, timeOfDay } from "@/kit/time/format";
import styles from "./phone.module.css";

/** Says at once that the phone has no network and how old the page is; else how it stands with the live connection. */
export function ConnectionBanner({ shownMs }: { shownMs: number }) {
  const { t } = useTranslation("phone");
  if (useOnline()) return <LiveBanner />;
  return (
    <div className={styles.offline} role="alert">
      <strong>{t("offline.title")}</strong>{" "}
      {shownMs > 0 ? t("offline.shown", { time: timeOfDay(shownMs, ownZone()) }) : null} {t("offline.hint")}
    </div>
  );
}
