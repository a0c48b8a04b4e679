import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { InspectionRead, SituationRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { inOrder, standingOf } from "@/kit/inspections/standing";
import { StandingTag } from "@/kit/inspections/StandingTag";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { timeOfDay } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import styles from "./leader.module.css";

const AHEAD_MS = 2 * 3_600_000;
const MOST = 8;

/** The checks of the shift: what is overdue, what is due in the next two hours, then what is over; nothing where the site asks for none. */
export function Inspections({ situation, zone }: { situation: SituationRead; zone: string }) {
  const { t } = useTranslation(["leader", "inspections"]);
  const inLanguage = useInLanguage();
  const minute = useMinute();
  const ofShift = situation.inspections.map((one) => ({ ...one, state: one.state as InspectionRead["state"] }));
  const near = inOrder(ofShift, minute).filter(({ from_at }) => Date.parse(from_at) <= minute + AHEAD_MS);
  if (near.length === 0) return null;
  return (
    <Panel
      title={t("inspections.title")}
      actions={<Link to={pathTo.inspections({ site: situation.site_id })}>{t("all")}</Link>}
    >
      <ul className={styles.rows}>
        {near.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <Link to={pathTo.inspection(one.id)}>{inLanguage({ zh: one.name_zh, en: one.name_en })}</Link>
            <small>
              {one.outcome === "failed" ? <b className={styles.bad}>{t("inspections:outcome.failed")} </b> : null}
              <StandingTag standing={standingOf(one, minute)} />{" "}
              {t("watching.until", { time: timeOfDay(one.due_at, zone) })}
            </small>
          </li>
        ))}
      </ul>
      {near.length > MOST ? (
        <p className={styles.empty}>{t("inspections.more", { count: near.length - MOST })}</p>
      ) : null}
    </Panel>
  );
}
