import { useWhy } from "@/kit/access/useWhy";
import type { Verdict } from "@/kit/access/verdict";
import styles from "./access.module.css";

/** Why a form or a list of buttons is not the person's to use; nothing where it is. */
export function Why({ id, verdict }: { id?: string; verdict: Verdict }) {
  const why = useWhy();
  if (verdict === null) return null;
  return (
    <p id={id} className={styles.reason}>
      {why(verdict)}
    </p>
  );
}
