import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAddress } from "@/kit/address";
import type { SiteRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { useChosenSite } from "../useChosenSite";
import { ApplyPanel } from "./ApplyPanel";
import { useTemplates, type Template } from "./data";
import styles from "./rules.module.css";

/** Rules by template: chosen, given to series, and looked at before anything is made. */
export default function RulesSetupPage() {
  const { t } = useTranslation("setup-rules");
  const { sites, site, choice } = useChosenSite();
  return (
    <Page title={t("title")} sub={t("sub")} actions={choice}>
      {sites.isPending ? <Loading rows={6} /> : null}
      {sites.isError ? <Failure error={sites.error} onRetry={() => void sites.refetch()} /> : null}
      {sites.data && !site ? (
        <Empty title={t("noSites")}>
          <p>{t("noSitesHint")}</p>
        </Empty>
      ) : null}
      {site ? <OfSite key={site.id} site={site} /> : null}
    </Page>
  );
}

function OfSite({ site }: { site: SiteRead }) {
  const { t } = useTranslation("setup-rules");
  const { query, change } = useAddress();
  const templates = useTemplates(site.kind);
  if (templates.isPending) return <Loading rows={6} />;
  if (templates.isError) return <Failure error={templates.error} onRetry={() => void templates.refetch()} />;
  const chosen = templates.data.find(({ code }) => code === query.get("template")) ?? templates.data[0];
  return (
    <div className={styles.panels}>
      <Panel title={t("templates")}>
        <ul className={styles.templates}>
          {templates.data.map((one) => (
            <li key={one.code}>
              <Choice
                template={one}
                chosen={one.code === chosen?.code}
                onChoose={() => change({ template: one.code })}
              />
            </li>
          ))}
        </ul>
      </Panel>
      {chosen ? <ApplyPanel key={chosen.code} siteId={site.id} template={chosen} /> : null}
      <p className={styles.elsewhere}>
        {t("single")} <Link to={pathTo.site(site.id, { tab: "rules" })}>{t("toRules")}</Link>
      </p>
    </div>
  );
}

function Choice({ template, chosen, onChoose }: { template: Template; chosen: boolean; onChoose: () => void }) {
  const { t } = useTranslation("setup-rules");
  const said = useInLanguage();
  return (
    <button type="button" className={styles.template} aria-pressed={chosen} onClick={onChoose}>
      <strong>{said(template.name)}</strong>
      <span>{said(template.basis)}</span>
      <small>{t("ruleCount", { count: template.rules.length })}</small>
    </button>
  );
}
