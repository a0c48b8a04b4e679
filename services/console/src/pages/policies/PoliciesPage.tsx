import { Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAddress } from "@/kit/address";
import type { SiteRead } from "@/kit/api/types";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { sitesQuery } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { PolicyPanels } from "./PolicyPanels";
import { useDeliveryDraft } from "./useDeliveryDraft";
import { ownPoliciesQuery, policyQuery } from "./data";
import styles from "./policies.module.css";

/** Who is called when at each site, and what that means minute by minute. */
export default function PoliciesPage() {
  const { t } = useTranslation("policies");
  const sites = useQuery(sitesQuery);
  const { query, change } = useAddress();
  const active = (sites.data ?? []).filter((one) => one.active);
  const chosen = active.find(({ id }) => id === query.get("site")) ?? active[0];
  const choose = (id: string): void => change({ site: id });
  return (
    <Page title={t("title")} sub={t("sub")} actions={<ToMany />}>
      {sites.isPending ? <Loading rows={6} /> : null}
      {sites.isError ? <Failure error={sites.error} onRetry={() => void sites.refetch()} /> : null}
      {sites.data && !chosen ? (
        <Empty title={t("noSites")}>
          <p>{t("noSitesHint")}</p>
        </Empty>
      ) : null}
      {chosen ? (
        <div className={styles.page}>
          <SiteChoice sites={active} chosen={chosen.id} onChoose={choose} />
          <SitePolicy key={chosen.id} site={chosen} />
        </div>
      ) : null}
    </Page>
  );
}

function ToMany() {
  const { t } = useTranslation("policies");
  return (
    <Link className={styles.toMany ?? ""} to={pathTo.policiesMany()}>
      {t("many.title")}
    </Link>
  );
}

function SiteChoice({
  sites,
  chosen,
  onChoose,
}: {
  sites: readonly SiteRead[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation("policies");
  const own = useQuery(ownPoliciesQuery);
  const kind = (id: string): string | null => (own.data ? t(own.data.has(id) ? "own" : "default") : null);
  return (
    <>
      <Panel className={styles.sites ?? ""} title={t("sites")}>
        <ul>
          {sites.map(({ id, name }) => (
            <li key={id}>
              <button type="button" aria-current={id === chosen} onClick={() => onChoose(id)}>
                <strong>{name}</strong>
                <span>{kind(id)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Panel>
      <Select
        className={styles.siteSelect ?? ""}
        aria-label={t("sites")}
        value={chosen}
        options={sites.map(({ id, name }) => ({ value: id, label: [name, kind(id)].filter(Boolean).join(" · ") }))}
        onChange={onChoose}
      />
    </>
  );
}

function SitePolicy({ site }: { site: SiteRead }) {
  const policy = useQuery(policyQuery(site.id));
  const delivery = useDeliveryDraft(site.id);
  if (policy.isPending) return <Loading rows={6} />;
  if (policy.isError) return <Failure error={policy.error} onRetry={() => void policy.refetch()} />;
  return <PolicyPanels key={policy.data.version} site={site} policy={policy.data} delivery={delivery} />;
}
