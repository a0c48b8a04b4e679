import { useId, useState } from "react";
import styles from "./run.module.css";
import phone from "../phone.module.css";

interface WithReasonProps {
  label: string;
  button: string;
  disabled: boolean;
  onDo: (reason: string) => void;
}

/** Something that needs a reason: folded away until it is wanted. */
export function WithReason({ label, button, disabled, onDo }: WithReasonProps) {
  const id = useId();
  const [reason, setReason] = useState("");
  return (
    <details className={styles.reason}>
      <summary>{button}</summary>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={2} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
      <button
        type="button"
        className={phone.plain}
        disabled={disabled || reason.trim() === ""}
        onClick={() => onDo(reason.trim())}
      >
        {button}
      </button>
    </details>
  );
}
