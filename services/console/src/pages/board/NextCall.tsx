import { useTranslation } from "react-i18next";
import { countdown } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import styles from "./board.module.css";

/** When the next people are called unless somebody takes it. */
export function NextCall({ at }: { at: string | null }) {
  const { t } = useTranslation("board");
  const now = useNow();
  if (at === null) return null;
  return <span className={styles.sub}>{t("row.nextCall", { countdown: countdown(Date.parse(at) - now) })}</span>;
}
