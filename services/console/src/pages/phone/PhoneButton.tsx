import { useId, type ReactNode } from "react";
import { useWhy } from "@/kit/access/useWhy";
import type { Verdict } from "@/kit/access/verdict";
import styles from "./phone.module.css";

interface PhoneButtonProps {
  /** Of `useMay()`. */
  verdict: Verdict;
  look: "loud" | "good" | "plain" | "danger";
  /** On its way already, or nothing to send yet. */
  disabled: boolean;
  /** The same reason stands below another button beside it. */
  quiet?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A large button; who may not press it reads below it why, and what to do. */
export function PhoneButton({ verdict, look, disabled, quiet = false, onClick, children }: PhoneButtonProps) {
  const id = useId();
  const why = useWhy();
  return (
    <>
      <button
        type="button"
        className={styles[look]}
        disabled={verdict === null && disabled}
        aria-disabled={verdict !== null || undefined}
        aria-describedby={verdict === null ? undefined : id}
        onClick={verdict === null ? onClick : undefined}
      >
        {children}
      </button>
      {verdict ? (
        <small id={id} className={quiet ? "visually-hidden" : styles.why}>
          {why(verdict)}
        </small>
      ) : null}
    </>
  );
}
