import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { standingOf } from "@/kit/inspections/standing";
import { pathTo } from "@/kit/paths";
import { useMinute } from "@/kit/time/now";
import { useMyInspections } from "./queries";
import styles from "../phone.module.css";

/** The way to what I am to check: how many are due, and how many of them are overdue. */
export function InspectionsNow() {
  const { t } = useTranslation("phone");
  const minute = useMinute();
  const { mine, others } = useMyInspections();
  if (mine.length + others.length === 0) return null;
  const overdue = mine.filter((one) => standingOf(one, minute) === "overdue").length;
  return (
    <Link className={styles.plain} to={pathTo.phoneInspections()}>
      {t("now.inspections", { count: mine.length })}
      {overdue > 0 ? ` · ${t("now.inspectionsOverdue", { count: overdue })}` : ""}
    </Link>
  );
}
