import type { MouseEvent } from "react";
import styles from "./rows.module.css";

interface TickProps {
  label: string;
  ticked: boolean;
  /** Some of several. */
  partly?: boolean;
  /** `range`: with all rows from the last one that was touched. */
  onTick: (range: boolean) => void;
}

/** The box before a row: for what is taken together with others. */
export function Tick({ label, ticked, partly = false, onTick }: TickProps) {
  const tick = (event: MouseEvent): void => {
    event.stopPropagation();
    onTick(event.shiftKey);
  };
  return (
    <input
      type="checkbox"
      className={styles.tick}
      aria-label={label}
      checked={ticked}
      ref={(box) => {
        if (box) box.indeterminate = partly && !ticked;
      }}
      onClick={tick}
      onChange={NOTHING}
    />
  );
}

/** The click says more: whether Shift is held. */
const NOTHING = (): void => undefined;
