import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { Verdict } from "@/kit/access/verdict";
import type { SiteRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { ownZone } from "@/kit/time/format";
import { policyQuery, type Target } from "../data";
import type { PlainKind } from "../catalogue";
import { FiguresForm } from "./FiguresForm";
import styles from "./panel.module.css";

interface FiguresPanelProps {
  kind: PlainKind;
  /** Whose figures: a site's, or a type's (its code). */
  of: SiteRead | string;
}

const MAY_SET = {
  duty: ["setDutyPolicy", "setDutyPolicyOfType"],
  monitoring: ["setMonitoringPolicy", "setMonitoringPolicyOfType"],
  report: ["setReportPolicy", "setReportPolicyOfType"],
} as const;

/** The figures of one policy: what each means, where its value comes from, and what is changed of them. */
export function FiguresPanel({ kind, of }: FiguresPanelProps) {
  const { t } = useTranslation("policies");
  const may = useMay();
  const [forSite, forType] = MAY_SET[kind];
  const ofType = typeof of === "string";
  const refused: Verdict = ofType ? may(forType, {}) : may(forSite, { site_id: of.id });
  const target: Target = ofType ? { siteType: of } : { siteId: of.id };
  const policy = useQuery(policyQuery(kind, target));
  const type = ofType ? null : (policy.data?.site_type ?? null);
  const below = useQuery({ ...policyQuery(kind, { siteType: type ?? "" }), enabled: type !== null });
  return (
    <Panel className={styles.panel ?? ""} title={t(`many.policies.${kind}`)}>
      <p className={styles.about}>{t(`figures.intro.${kind}`)}</p>
      {policy.isPending ? <Loading rows={6} /> : null}
      {policy.isError ? <Failure error={policy.error} onRetry={() => void policy.refetch()} /> : null}
      {policy.data ? (
        <FiguresForm
          kind={kind}
          target={target}
          policy={policy.data}
          below={below.data ?? null}
          zone={ofType ? ownZone() : of.timezone}
          refused={refused}
        />
      ) : null}
    </Panel>
  );
}
