import type { ReactNode } from "react";
import styles from "./schedules.module.css";

/** A field of the form with its name above it; the field itself says it to screen readers. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
