import { Tabs } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useAddress } from "@/kit/address";
import { DevicesLine } from "@/kit/devices/DevicesLine";
import { ExecutiveOnDuty } from "@/kit/executives/ExecutiveOnDuty";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { LocalHelp } from "@/kit/sites/EmergencyNumbers";
import { sitesQuery } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { offset, timeOfDay } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { DutyTimeline } from "./duty/DutyTimeline";
import { Health } from "./Health";
import { RuleList } from "./RuleList";
import { SeriesList } from "./SeriesList";
import { StationList } from "./StationList";
import { useSiteStates } from "@/kit/sites/states";
import styles from "./sites.module.css";

const TABS = ["series", "duty", "rules", "stations"] as const;

/** One site: what it measures, who answers for it, by which rules it is watched, and the stations that report. */
export default function SitePage() {
  const { t } = useTranslation("sites");
  const { siteId = "" } = useParams();
  const sites = useQuery(sitesQuery);
  const states = useSiteStates();
  const { query, change } = useAddress();
  const site = sites.data?.find(({ id }) => id === siteId);
  const tab = TABS.find((one) => one === query.get("tab")) ?? "series";
  if (sites.isPending) return <Loading whole />;
  if (sites.isError) return <Failure error={sites.error} onRetry={() => void sites.refetch()} />;
  if (!site) {
    return (
      <Empty title={t("noSuchSite")}>
        <Link to={pathTo.sites()}>{t("toSites")}</Link>
      </Empty>
    );
  }
  const zone = site.timezone;
  const parts = {
    series: <SeriesList siteId={site.id} />,
    duty: <DutyTimeline siteId={site.id} zone={zone} />,
    rules: <RuleList siteId={site.id} zone={zone} />,
    stations: <StationList siteId={site.id} zone={zone} />,
  };
  return (
    <Page
      title={site.name}
      sub={
        <span className={styles.siteSub}>
          <Link className={styles.back ?? ""} to={pathTo.sites()}>
            <Icon name="back" size={15} />
            {t("title")}
          </Link>
          <Health state={states.data?.get(site.id)} />
          <DevicesLine siteId={site.id} />
          <Clock zone={zone} />
        </span>
      }
    >
      <Panel>
        <Tabs
          className={styles.tabs ?? ""}
          activeKey={tab}
          onChange={(next) =>
            change({ tab: next === "series" ? null : next, kind: null, show: null, last: null, day: null })
          }
          destroyOnHidden
          items={TABS.map((one) => ({ key: one, label: t(`tab.${one}`), children: parts[one] }))}
        />
      </Panel>
      <Panel title={t("kit:executive.title")}>
        <div className={styles.executive}>
          <ExecutiveOnDuty siteId={site.id} zone={zone} />
        </div>
      </Panel>
      <LocalHelp site={site} />
    </Page>
  );
}

function Clock({ zone }: { zone: string }) {
  const { t } = useTranslation("sites");
  const now = useNow();
  return (
    <span title={zone}>
      {t("localTime")} {timeOfDay(now, zone)} <small>{offset(now, zone)}</small>
    </span>
  );
}
