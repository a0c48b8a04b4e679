import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./shell.module.css";

interface PageProps {
  title: string;
  sub?: ReactNode;
  actions?: ReactNode;
  /** Stands before the browser tab's name while it is not 0. */
  count?: number;
  children: ReactNode;
}

/** A page with its heading; also names the browser tab. */
export function Page({ title, sub, actions, count = 0, children }: PageProps) {
  useTitle(title, count);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{title}</h1>
        {sub ? <span className={styles.sub}>{sub}</span> : null}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}

/** A box of a page. */
export function Panel({
  title,
  actions,
  children,
  className = "",
}: {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section className={`${styles.panel} ${className}`}>
      {title ? (
        <div className={styles.panelHead}>
          <h2>{title}</h2>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}

/** The browser tab's name; `count` stands before it: "(3) …". */
export function useTitle(title: string, count = 0): void {
  const { t } = useTranslation("kit");
  const name = `${title} · ${t("product")}`;
  useEffect(() => {
    document.title = count > 0 ? `(${count}) ${name}` : name;
  }, [name, count]);
}
