import { Refusal } from "@/kit/states/Refusal";
import styles from "./account.module.css";

/** Why something was refused: what is wrong with its fields, else the sentence for the whole. */
export function ProblemText({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <p className={styles.wrong} role="alert">
      <Refusal error={error} />
    </p>
  );
}
