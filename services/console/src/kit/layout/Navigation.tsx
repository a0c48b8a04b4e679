import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { NavLink, useLocation } from "react-router";
import { useMayRead } from "@/kit/access/useMay";
import { Icon } from "@/kit/layout/Icon";
import { PersonMenu } from "@/kit/layout/PersonMenu";
import { SearchButton } from "@/kit/palette/SearchButton";
import { pathTo, PATTERN } from "@/kit/paths";
import { PAGES } from "@/pages/registry";
import styles from "./navigation.module.css";

/** The pages: a sider on wide screens, a bar at the bottom of narrow ones. */
export function Navigation() {
  const { t } = useTranslation("kit");
  const mayRead = useMayRead();
  const { pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [pathname]);
  return (
    <nav className={styles.nav} aria-label={t("nav.label")}>
      <NavLink to={pathTo.board()} className={styles.brand ?? ""}>
        <img src="/icon.svg" alt="" width={30} height={30} />
        <span>
          <strong>Farwatch</strong>
          <small>{t("brand")}</small>
        </span>
      </NavLink>
      <SearchButton />
      <ul ref={list} className={styles.pages}>
        {PAGES.map(({ name, path, reads, nav }) =>
          nav && mayRead(reads) ? (
            <li key={name}>
              <NavLink
                to={path}
                end={path === PATTERN.board}
                className={({ isActive }) => (isActive ? (styles.on ?? "") : "")}
              >
                <Icon name={nav.icon} />
                <span className={styles.name}>{t(`nav.${name}`)}</span>
                <span className={styles.shortName}>{t(`navShort.${name}`)}</span>
              </NavLink>
            </li>
          ) : null,
        )}
      </ul>
      <PersonMenu />
    </nav>
  );
}
