import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./pageLink.module.css";

/** A way from the head of a page to another one, as tall as the buttons beside it. */
export function PageLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link className={styles.link} to={to}>
      {children}
    </Link>
  );
}
