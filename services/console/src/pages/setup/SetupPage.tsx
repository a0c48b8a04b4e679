import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/kit/access/useMay";
import type { SiteRead } from "@/kit/api/types";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { sitesQuery } from "@/kit/sites/sites";
import { useSetupPages } from "./pages";
import { firstOf, useFacts } from "./start/data";
import { countDone, isComplete, NOTHING, STEPS, type Facts } from "./start/steps";
import styles from "./setup.module.css";

/** What a company sets up, and where. */
export default function SetupPage() {
  const { t } = useTranslation("setup");
  const begins = useMay()("registerSite", {}) === null;
  return (
    <Page title={t("title")} sub={t("sub")}>
      {begins ? <Beginning /> : null}
      <Panel>
        <ul className={styles.places}>
          {useSetupPages().map(({ name, path }) => (
            <li key={name}>
              <Link to={path}>{t(`page.${name}`)}</Link>
              <p>{t(`hint.${name}`)}</p>
            </li>
          ))}
        </ul>
      </Panel>
    </Page>
  );
}

/** The first set-up stands on top until it is complete. */
function Beginning() {
  const sites = useQuery(sitesQuery);
  const first = firstOf(sites.data ?? []);
  if (first) return <OfSite site={first} />;
  return sites.data ? <Unfinished facts={NOTHING} /> : null;
}

function OfSite({ site }: { site: SiteRead }) {
  const { facts } = useFacts(site.id);
  return facts && !isComplete(facts) ? <Unfinished facts={facts} /> : null;
}

function Unfinished({ facts }: { facts: Facts }) {
  const { t } = useTranslation("setup");
  return (
    <Panel className={styles.beginning ?? ""}>
      <h2>{t("page.setupStart")}</h2>
      <p>{t("unfinished", { count: countDone(facts), all: STEPS.length })}</p>
      <Link to={pathTo.setupStart()}>{t(countDone(facts) === 0 ? "begin" : "goOn")}</Link>
    </Panel>
  );
}
