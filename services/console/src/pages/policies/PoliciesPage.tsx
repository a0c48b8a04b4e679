import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAddress } from "@/kit/address";
import type { SiteRead } from "@/kit/api/types";
import { Page } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { sitesQuery } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { KindChoice } from "./KindChoice";
import { PolicyPanels } from "./PolicyPanels";
import { TargetChoice } from "./TargetChoice";
import { PLAIN_KINDS, isPlain } from "./catalogue";
import { policyQuery } from "./data";
import { FiguresPanel } from "./panel/FiguresPanel";
import { useDeliveryDraft } from "./useDeliveryDraft";
import styles from "./policies.module.css";

/** Calling and sending are one page: the second is what becomes of the first. */
const PAGES = ["escalation", ...PLAIN_KINDS] as const;

/** By which figures each site, and each type of sites, is kept: who is called when, and all the other policies. */
export default function PoliciesPage() {
  const { t } = useTranslation("policies");
  const sites = useQuery(sitesQuery);
  const { query, change } = useAddress();
  const active = (sites.data ?? []).filter((one) => one.active);
  const kind = PAGES.find((one) => one === query.get("kind")) ?? "escalation";
  const type = isPlain(kind) ? active.find((one) => one.kind === query.get("type"))?.kind : undefined;
  const site = active.find(({ id }) => id === query.get("site")) ?? active[0];
  const actions = (
    <>
      <KindChoice kinds={PAGES} chosen={kind} onChoose={(one) => change({ kind: one })} />
      <ToMany kind={kind} />
    </>
  );
  return (
    <Page title={t("title")} sub={t("sub")} actions={actions}>
      {sites.isPending ? <Loading rows={6} /> : null}
      {sites.isError ? <Failure error={sites.error} onRetry={() => void sites.refetch()} /> : null}
      {sites.data && !site ? (
        <Empty title={t("noSites")}>
          <p>{t("noSitesHint")}</p>
        </Empty>
      ) : null}
      {site ? (
        <div className={styles.page}>
          <TargetChoice kind={kind} sites={active} chosen={type ?? site} onChoose={change} />
          {isPlain(kind) ? (
            <FiguresPanel key={`${kind} ${type ?? site.id}`} kind={kind} of={type ?? site} />
          ) : (
            <SitePolicy key={site.id} site={site} />
          )}
        </div>
      ) : null}
    </Page>
  );
}

function ToMany({ kind }: { kind: string }) {
  const { t } = useTranslation("policies");
  return (
    <Link className={styles.toMany ?? ""} to={`${pathTo.policiesMany()}?kind=${kind}`}>
      {t("many.title")}
    </Link>
  );
}

function SitePolicy({ site }: { site: SiteRead }) {
  const policy = useQuery(policyQuery("escalation", { siteId: site.id }));
  const delivery = useDeliveryDraft(site.id);
  if (policy.isPending) return <Loading rows={6} />;
  if (policy.isError) return <Failure error={policy.error} onRetry={() => void policy.refetch()} />;
  return <PolicyPanels key={policy.data.version} site={site} policy={policy.data} delivery={delivery} />;
}
