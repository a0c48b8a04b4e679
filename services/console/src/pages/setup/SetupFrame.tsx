import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { NavLink, Outlet } from "react-router";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { useSetupPages } from "./pages";
import styles from "./setup.module.css";

/** The frame of every page of set-up: the way to the others stands above it. */
export function SetupFrame() {
  const { t } = useTranslation("setup");
  const linkClass = ({ isActive }: { isActive: boolean }): string => (isActive ? (styles.on ?? "") : "");
  return (
    <>
      <nav className={styles.nav} aria-label={t("nav")}>
        <ul>
          <li>
            <NavLink to={pathTo.setup()} end className={linkClass}>
              {t("overview")}
            </NavLink>
          </li>
          {useSetupPages().map(({ name, path }) => (
            <li key={name}>
              <NavLink to={path} className={linkClass}>
                {t(`page.${name}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </>
  );
}
