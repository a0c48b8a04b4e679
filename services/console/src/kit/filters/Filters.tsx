import type { ReactNode } from "react";
import styles from "./filters.module.css";

/** The bar above a list with what narrows it. */
export function Filters({ children }: { children: ReactNode }) {
  return (
    <div className={styles.filters} role="search">
      {children}
    </div>
  );
}
