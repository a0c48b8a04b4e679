import { useTranslation } from "react-i18next";
import type { SituationRead } from "@/kit/api/types";
import { CourseStrip } from "@/kit/leader/CourseStrip";
import { NextSteps } from "@/kit/leader/NextSteps";
import { useSites, zoneOf } from "@/kit/sites/sites";
import card from "../shifts.module.css";

/** What to do next, and how far the shift is. */
export default function LeaderSteps({ situation }: { situation: SituationRead }) {
  const { t } = useTranslation("leader");
  const sites = useSites();
  const place = { siteId: situation.site_id, zone: zoneOf(sites, situation.site_id), phone: true };
  return (
    <section className={card.shift} aria-label={t("steps.title")}>
      <h2>{t("steps.title")}</h2>
      <NextSteps steps={situation.steps} {...place} />
      <CourseStrip course={situation.course} {...place} />
    </section>
  );
}
