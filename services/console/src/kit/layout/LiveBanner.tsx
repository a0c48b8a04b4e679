import { useTranslation } from "react-i18next";
import { useLanguage } from "@/kit/i18n/language";
import { useLiveState } from "@/kit/stream/live";
import { duration } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import styles from "./shell.module.css";

/** A short break is healed before anybody would have to know. */
const WORTH_TELLING_MS = 1000;
const BACK_SHOWN_MS = 6000;

/** Says that the board may be behind while the stream is lost, and that it has caught up afterwards. */
export function LiveBanner() {
  const { t } = useTranslation("kit");
  const language = useLanguage();
  const now = useNow();
  const { status, since, noticed, breaks } = useLiveState();
  const forMs = now - since;
  if (status === "lost" && now - noticed >= WORTH_TELLING_MS) {
    return (
      <div className={styles.lost} role="alert">
        <strong>{t("live.lost")}</strong> {t("live.lostFor", { duration: duration(forMs, language) })}
      </div>
    );
  }
  if (status === "live" && breaks > 0 && forMs < BACK_SHOWN_MS) {
    return (
      <div className={styles.back} role="status">
        {t("live.back")}
      </div>
    );
  }
  return null;
}
