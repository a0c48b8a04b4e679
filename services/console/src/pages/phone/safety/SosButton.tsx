import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { pathTo } from "@/kit/paths";
import { askForHelp } from "./askForHelp";
import { useSosSite } from "./sosSite";
import { useHold } from "./useHold";
import { useSites } from "@/kit/sites/sites";
import styles from "./safety.module.css";

/** In the bar of every page of the phone: held it calls for help, touched it opens the page that does. */
export function SosButton() {
  const { t } = useTranslation("safety");
  const go = useNavigate();
  const siteId = useSosSite();
  const sites = useSites();
  const { holding, handlers } = useHold(() => {
    if (siteId !== null) askForHelp(siteId, sites.get(siteId)?.name ?? "");
    void go(pathTo.phoneSafety());
  });
  return (
    <button
      type="button"
      className={holding ? styles.holding : styles.sos}
      aria-label={t("sos.bar")}
      {...handlers}
      onClick={() => void go(pathTo.phoneSafety())}
    >
      {t("mark")}
    </button>
  );
}
