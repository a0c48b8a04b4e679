import { useTranslation } from "react-i18next";
import { Icon } from "@/kit/layout/Icon";
import styles from "./actions.module.css";

/** Where it is narrow: shows what else there is of the row, who was told and what else to do. */
export function MoreButton({ opened, onOpen }: { opened: boolean; onOpen: () => void }) {
  const { t } = useTranslation("board");
  return (
    <button type="button" className={styles.more} aria-expanded={opened} aria-label={t("act.more")} onClick={onOpen}>
      <Icon name="more" />
    </button>
  );
}
