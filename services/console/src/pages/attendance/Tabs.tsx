import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { pathTo } from "@/kit/paths";
import styles from "./attendance.module.css";

const TABS = ["muster", "coverage", "presence", "away", "attendanceSheet", "corrections", "loneWork"] as const;

/** The pages of attendance, side by side. */
export function Tabs() {
  const { t } = useTranslation("attendance");
  return (
    <nav className={styles.tabs} aria-label={t("tabs.label")}>
      {TABS.map((name) => (
        <NavLink key={name} to={pathTo[name]()} className={({ isActive }) => (isActive ? (styles.on ?? "") : "")}>
          {t(`tabs.${name}`)}
        </NavLink>
      ))}
    </nav>
  );
}
