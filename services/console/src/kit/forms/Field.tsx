import { useId, type ReactNode } from "react";
import styles from "./field.module.css";

interface FieldProps {
  label: string;
  /** One control, to be given the id that the label names; or several, each with a name of its own. */
  children: ReactNode | ((id: string) => ReactNode);
}

/** A field of a form with its name above it. */
export function Field({ label, children }: FieldProps) {
  const id = useId();
  const one = typeof children === "function";
  return (
    <div className={styles.field}>
      {one ? <label htmlFor={id}>{label}</label> : <span aria-hidden="true">{label}</span>}
      {one ? children(id) : children}
    </div>
  );
}
