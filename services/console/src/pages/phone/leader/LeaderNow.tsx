import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useKinds } from "@/kit/business/data";
import { CourseStrip } from "@/kit/leader/CourseStrip";
import { NextSteps } from "@/kit/leader/NextSteps";
import { useSituation } from "@/kit/leader/situation";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { useMinute } from "@/kit/time/now";
import { useMyShifts } from "../phoneQueries";
import { useMyPost } from "./myPost";
import styles from "../phone.module.css";
import card from "../shifts.module.css";

const SOON_MS = 90 * 60_000;

/** For whoever leads a shift: what to do next, and how far the shift is. For a business post: the way to its log. */
export function LeaderNow() {
  const { t } = useTranslation("leader");
  const zoneOfSite = useSites();
  const minute = useMinute();
  const { shifts } = useMyShifts();
  const { siteId: here, posts } = useMyPost();
  const near = shifts.find((shift) => shift.ended_at === null && Date.parse(shift.starts_at) < minute + SOON_MS);
  const siteId = here ?? near?.site_id ?? null;
  const situation = useSituation(siteId).data;
  const leads = situation !== undefined && (situation.leads || situation.shift?.mine === true);
  const counted = (useKinds(here).data ?? []).some((kind) => kind.active && posts.includes(kind.post));
  return (
    <>
      {leads && siteId !== null ? (
        <section className={card.shift} aria-label={t("steps.title")}>
          <h2>{t("steps.title")}</h2>
          <NextSteps steps={situation.steps} siteId={siteId} zone={zoneOf(zoneOfSite, siteId)} phone />
          <CourseStrip course={situation.course} siteId={siteId} zone={zoneOf(zoneOfSite, siteId)} phone />
        </section>
      ) : null}
      {counted ? (
        <Link className={styles.plain} to={pathTo.phoneBusiness()}>
          {t("toBusiness")}
        </Link>
      ) : null}
    </>
  );
}
