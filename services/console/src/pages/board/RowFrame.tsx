import type { FocusEvent, ReactNode } from "react";
import type { Severity } from "@/kit/api/types";
import type { Measure } from "./VirtualRows";
import styles from "./rows.module.css";

interface RowFrameProps {
  /** Its place among the rows. */
  index: number;
  measure: Measure;
  /** The incident it is about, the first of several. */
  about: string;
  /** How loud it is: the gravest that nobody has; null: somebody has all of it. */
  loud: Severity | null;
  exhausted: boolean;
  done?: boolean;
  inFold?: boolean;
  selected: boolean;
  opened: boolean;
  onSelect: () => void;
  children: ReactNode;
}

/** Rows count from 1, and the first is the heading. */
const BELOW_THE_HEADING = 2;

/** A row of the board: its edge, its place, and whether it is chosen. */
export function RowFrame({ index, measure, about, loud, exhausted, done, inFold, ...row }: RowFrameProps) {
  const look = [styles.row, loud ? styles[loud] : "", done ? styles.done : "", inFold ? styles.inFold : ""];
  const { onSelect } = row;
  const byKey = ({ target }: FocusEvent): void => {
    if (target.matches(":focus-visible")) onSelect();
  };
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + BELOW_THE_HEADING}
      className={[...look, row.selected ? styles.selected : ""].join(" ")}
      aria-selected={row.selected}
      data-row={about}
      data-state={loud ? "open" : "taken"}
      data-exhausted={exhausted || undefined}
      data-loud={loud === "critical" || exhausted || undefined}
      data-opened={row.opened || undefined}
      onClick={onSelect}
      onFocus={byKey}
    >
      {row.children}
    </tr>
  );
}
