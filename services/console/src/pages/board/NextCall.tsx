import { useTranslation } from "react-i18next";
import { useNextCall, type Waiting } from "@/kit/incidents/nextCall";
import styles from "./rows.module.css";

/** When the next people are called unless somebody takes it. */
export function NextCall({ incident }: { incident: Waiting }) {
  const { t } = useTranslation("board");
  const next = useNextCall(incident);
  if (next === null) return null;
  const { left, exhausted } = next;
  return (
    <span className={styles.sub} data-next-call={left === null ? "now" : "later"}>
      {left === null
        ? t("row.callingNow")
        : t(exhausted ? "row.callsAgain" : "row.nextCall", {
            countdown: left,
          })}
    </span>
  );
}
