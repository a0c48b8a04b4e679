import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAddress } from "@/kit/address";
import type { SituationRead, SiteRead } from "@/kit/api/types";
import { MusterPeople } from "@/kit/duty/MusterPeople";
import { Choice } from "@/kit/filters/Choice";
import { Page, Panel } from "@/kit/layout/Page";
import { CourseStrip } from "@/kit/leader/CourseStrip";
import { NextSteps } from "@/kit/leader/NextSteps";
import { useSituation } from "@/kit/leader/situation";
import { OpeningConditions } from "@/kit/opening/OpeningConditions";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { moment } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { Happening } from "./Happening";
import { Inspections } from "./Inspections";
import { LogPanel } from "./LogPanel";
import { OrderCommand } from "./OrderCommand";
import { Progress } from "./Progress";
import { Watching } from "./Watching";
import styles from "./leader.module.css";

/** One site on one page for whoever leads it: what to do now, who is there, what happens, how far the shift is. */
export default function LeaderPage() {
  const { t } = useTranslation("leader");
  const { query: address, change } = useAddress();
  const sites = useSites();
  const open = [...sites.values()].filter((site) => site.active);
  const site = open.find(({ id }) => id === address.get("site")) ?? open[0];
  const query = useSituation(site?.id ?? null);
  const steps = query.data?.steps.filter((step) => step.urgency !== "soon").length ?? 0;
  const choice =
    open.length > 1 && site ? (
      <Choice
        className={styles.site}
        label={t("site")}
        value={site.id}
        options={open.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(chosen) => change({ site: chosen })}
      />
    ) : null;
  return (
    <Page title={t("title")} sub={site?.name} actions={choice} count={steps}>
      {sites.size > 0 && !site ? (
        <Empty title={t("noSite")}>
          <p>{t("noSiteHint")}</p>
        </Empty>
      ) : null}
      {query.isPending && (site ?? sites.size === 0) ? <Loading rows={8} /> : null}
      {query.isError && !query.data ? <Failure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data && site ? <Screen situation={query.data} site={site} /> : null}
    </Page>
  );
}

function Screen({ situation, site }: { situation: SituationRead; site: SiteRead }) {
  const { t } = useTranslation(["leader", "opening"]);
  const zone = site.timezone;
  return (
    <>
      <Head situation={situation} site={site} />
      {situation.shift ? (
        <CourseStrip course={situation.course} siteId={site.id} zone={zone} />
      ) : (
        <Empty title={t("noShift")}>
          <p>
            {t("noShiftHint")} <Link to={pathTo.roster({ site: site.id })}>{t("toRoster")}</Link>
          </p>
        </Empty>
      )}
      <div className={styles.columns}>
        <div>
          <Panel title={t("steps.title")}>
            <NextSteps steps={situation.steps} siteId={site.id} zone={zone} />
          </Panel>
          {situation.shift?.started_at === null ? (
            <Panel title={t("opening:title")}>
              <OpeningConditions shiftId={situation.shift.id} />
            </Panel>
          ) : null}
          <LogPanel situation={situation} site={site} />
        </div>
        <div>
          <Panel title={t("people.title")} actions={<Link to={pathTo.muster({ site: site.id })}>{t("all")}</Link>}>
            <People situation={situation} zone={zone} />
          </Panel>
          <Happening situation={situation} />
        </div>
        <div>
          <Progress situation={situation} zone={zone} />
          <Inspections situation={situation} zone={zone} />
          <Watching situation={situation} zone={zone} />
        </div>
      </div>
    </>
  );
}

function Head({ situation, site }: { situation: SituationRead; site: SiteRead }) {
  const { t } = useTranslation("leader");
  const minute = useMinute();
  const { command, shift } = situation;
  const at = (moment_: string): string => moment(moment_, site.timezone, minute, { seconds: false });
  return (
    <div className={styles.head}>
      <span>{command ? t("command", { name: command.name, since: at(command.since) }) : t("noCommand")}</span>
      <OrderCommand site={site} command={command} />
      {shift ? <span>{t("shift", { from: at(shift.starts_at), until: at(shift.ends_at) })}</span> : null}
      <Link to={pathTo.rounds({ site: situation.site_id })}>{t("round.title")}</Link>
      <Link to={pathTo.inspections({ site: situation.site_id })}>{t("inspections.title")}</Link>
      <Link to={pathTo.businessLog({ site: situation.site_id })}>{t("toBusiness")}</Link>
    </div>
  );
}

function People({ situation, zone }: { situation: SituationRead; zone: string }) {
  const { t } = useTranslation("leader");
  const postName = usePostName();
  const { muster, gaps } = situation;
  return (
    <div className={styles.body}>
      {gaps.length > 0 ? (
        <p className={styles.bad}>{t("people.gaps", { posts: gaps.map(({ post }) => postName(post)).join(" · ") })}</p>
      ) : null}
      {muster.people.length === 0 ? <p className={styles.soft}>{t("people.none")}</p> : null}
      <MusterPeople people={muster.people} zone={zone} />
    </div>
  );
}
