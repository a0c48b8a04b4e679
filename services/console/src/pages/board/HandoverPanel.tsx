import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { HandoverSummary, SiteRead } from "@/kit/api/types";
import { useUnsealed } from "@/kit/handovers/data";
import { StateTags } from "@/kit/handovers/StateTags";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Moment } from "@/kit/time/Time";
import styles from "./duty.module.css";

/** Handovers that are under way, and who is waited for; nothing, not even its texts, where there are none. */
export function HandoverPanel({ sites }: { sites: Map<string, SiteRead> }) {
  const waiting = useUnsealed().filter(({ site_id }) => sites.has(site_id));
  if (waiting.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Waiting handovers={waiting} sites={sites} />
    </Suspense>
  );
}

function Waiting({ handovers, sites }: { handovers: HandoverSummary[]; sites: Map<string, SiteRead> }) {
  const { t } = useTranslation("handover");
  return (
    <Panel title={t("waits")} actions={<Link to={pathTo.handovers()}>{t("all")}</Link>}>
      <ul className={styles.handovers}>
        {handovers.map((one) => (
          <Row key={one.id} handover={one} site={sites.get(one.site_id)} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({ handover, site }: { handover: HandoverSummary; site: SiteRead | undefined }) {
  const { t } = useTranslation("handover");
  return (
    <li>
      <Link to={pathTo.handover(handover.id)}>
        {site?.name} <Moment at={handover.planned_at} zone={site?.timezone ?? "UTC"} bare seconds={false} />
      </Link>{" "}
      <StateTags handover={handover} />
      <small className={styles.faint}>{handover.waiting_for ? t(`waiting.${handover.waiting_for}`) : null}</small>
    </li>
  );
}
