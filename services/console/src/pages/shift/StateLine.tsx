import { useTranslation } from "react-i18next";
import type { ShiftRead } from "@/kit/api/types";
import { wayOf } from "./way";
import styles from "./shift.module.css";

/** Where a shift stands on its way. */
export function StateLine({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation(["shift", "roster", "opening"]);
  const way = wayOf(shift);
  const now = way.indexOf(shift.state);
  return (
    <ol className={styles.line} aria-label={t("progress")}>
      {way.map((one, index) => (
        <li
          key={one}
          className={index < now ? styles.past : index === now ? styles.now : ""}
          aria-current={index === now ? "step" : undefined}
        >
          {t(`roster:state.${one}`)}
        </li>
      ))}
    </ol>
  );
}
