import { useTranslation } from "react-i18next";
import { Icon } from "@/kit/layout/Icon";
import { openPalette } from "@/kit/palette/open";
import styles from "@/kit/layout/navigation.module.css";

/** Opens the palette, and says by which keys. */
export function SearchButton() {
  const { t } = useTranslation("palette");
  return (
    <button
      type="button"
      className={styles.search}
      title={t("title")}
      aria-keyshortcuts="Control+K Meta+K"
      onClick={openPalette}
    >
      <Icon name="search" size={17} />
      <span>{t("open")}</span>
      <kbd>{ON_A_MAC ? "⌘K" : "Ctrl K"}</kbd>
    </button>
  );
}

const ON_A_MAC = navigator.userAgent.includes("Mac");
