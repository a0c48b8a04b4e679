import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SituationRead } from "@/kit/api/types";
import { useKinds } from "@/kit/business/data";
import { CourseStrip } from "@/kit/leader/CourseStrip";
import { NextSteps } from "@/kit/leader/NextSteps";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { useMyPost } from "./myPost";
import styles from "../phone.module.css";
import card from "../shifts.module.css";

/** For whoever leads a shift: what to do next, and how far the shift is. For a business post: the way to its log. */
export function LeaderNow({ situation }: { situation: SituationRead | null }) {
  const { t } = useTranslation("leader");
  const sites = useSites();
  const { siteId: here, posts } = useMyPost();
  const counted = (useKinds(here).data ?? []).some((kind) => kind.active && posts.includes(kind.post));
  const place = situation && { siteId: situation.site_id, zone: zoneOf(sites, situation.site_id), phone: true };
  return (
    <>
      {situation && place ? (
        <section className={card.shift} aria-label={t("steps.title")}>
          <h2>{t("steps.title")}</h2>
          <NextSteps steps={situation.steps} {...place} />
          <CourseStrip course={situation.course} {...place} />
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
