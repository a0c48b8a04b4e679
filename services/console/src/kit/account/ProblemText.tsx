import { Problem, messageOf } from "@/kit/api/problem";
import styles from "./account.module.css";

/** Why something was refused: what is wrong with its fields, else the sentence for the whole. */
export function ProblemText({ error }: { error: unknown }) {
  if (!error) return null;
  const details = error instanceof Problem ? error.errors.map(({ detail }) => detail) : [];
  return (
    <p className={styles.wrong} role="alert">
      {details.length > 0 ? details.join(" ") : messageOf(error)}
    </p>
  );
}
