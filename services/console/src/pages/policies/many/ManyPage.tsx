import { useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Why } from "@/kit/access/Why";
import { useAddress } from "@/kit/address";
import { Problem } from "@/kit/api/problem";
import type { SiteRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useMinute } from "@/kit/time/now";
import { ownZone } from "@/kit/time/format";
import { byName } from "@/kit/sites/order";
import { sitesQuery } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Refusal } from "@/kit/states/Refusal";
import { Empty, Failure } from "@/kit/states/States";
import { contradictions } from "../catalogue";
import { KINDS, type Kind } from "../data";
import { changeOf, wishedOver, type Wishes } from "../figures";
import { StartChoice } from "../StartChoice";
import { AT_ONCE, momentOf, startWrong, type Start } from "../start";
import { mistakes, type Mistake } from "../plan";
import { KindChoice } from "../KindChoice";
import { FigureChooser } from "./FigureChooser";
import { OutcomePanel } from "./OutcomePanel";
import { SiteChooser } from "./SiteChooser";
import { MOST_AT_ONCE, useApplication, useFigures, useOwn, useTrial, type Outcome } from "./data";
import { useTakeBack } from "./useTakeBack";
import styles from "./many.module.css";

/** The same change of the policy at many sites: chosen, looked at site by site, and done as a whole or not at all. */
export default function ManyPage() {
  const { t } = useTranslation("policies");
  const sites = useQuery(sitesQuery);
  const { query, change } = useAddress();
  const kind = KINDS.find((one) => one === query.get("kind")) ?? "escalation";
  const active = (sites.data ?? []).filter((one) => one.active).toSorted(byName);
  return (
    <Page
      title={t("many.title")}
      sub={
        <Link className={styles.back ?? ""} to={pathTo.policies()}>
          <Icon name="back" size={15} />
          {t("title")}
        </Link>
      }
      actions={<KindChoice kinds={KINDS} chosen={kind} onChoose={(one) => change({ kind: one })} />}
    >
      {sites.isPending ? <Loading rows={6} /> : null}
      {sites.isError ? <Failure error={sites.error} onRetry={() => void sites.refetch()} /> : null}
      {sites.data && active.length === 0 ? (
        <Empty title={t("noSites")}>
          <p>{t("many.noSitesHint")}</p>
        </Empty>
      ) : null}
      {active.length > 0 ? <Change key={kind} kind={kind} sites={active} /> : null}
    </Page>
  );
}

interface Written {
  sites: string[];
  wishes: Wishes;
  /** What an earlier release of the console has kept knows none. */
  start?: Start;
}

const NOTHING: Written = { sites: [], wishes: {}, start: AT_ONCE };

const MAY_SET = {
  escalation: "setEscalationPolicies",
  delivery: "setDeliveryPolicies",
  duty: "setDutyPolicies",
  monitoring: "setMonitoringPolicies",
  report: "setReportPolicies",
} as const;

function Change({ kind, sites }: { kind: Kind; sites: readonly SiteRead[] }) {
  const { t } = useTranslation("policies");
  const verdict = useMay()(MAY_SET[kind], {});
  const [{ sites: kept, wishes, start = AT_ONCE }, write, forget] = useDraft<Written>(`many.${kind}`, NOTHING);
  const byId = new Map(sites.map((one) => [one.id, one]));
  const chosen = kept.filter((id) => byId.has(id));
  const own = useOwn(kind);
  const figures = useFigures(kind, chosen[0] ?? sites[0]?.id ?? "");
  const trial = useTrial();
  const real = useApplication(kind);
  const offerToTakeBack = useTakeBack(kind);
  const minute = useMinute();
  const from = momentOf(start);
  const wrong = wrongIn(wishes);
  const shown = real.data ?? trial.data;
  const reset = (): void => {
    trial.reset();
    real.reset();
  };
  const change = (part: Partial<Written>): void => {
    write({ sites: chosen, wishes, start, ...part });
    reset();
  };
  const look = (ids: readonly string[]): void => {
    real.reset();
    trial.mutate({ kind, wishes, from, sites: ids.map((site_id) => ({ site_id })) });
  };
  const apply = (): void => {
    const seen = (trial.data?.rows ?? []).map(({ site_id, version }) => ({ site_id, version }));
    const onSuccess = (outcome: Outcome): void => {
      forget();
      offerToTakeBack({ outcome, from, sites: byId, onDone: reset });
    };
    real.mutate({ kind, wishes, from, sites: seen }, { onSuccess });
  };
  const without = (refused: ReadonlySet<string>): void => {
    const rest = chosen.filter((id) => !refused.has(id));
    change({ sites: rest });
    if (rest.length > 0) look(rest);
  };
  if (own.isError) return <Failure error={own.error} onRetry={() => void own.refetch()} />;
  if (figures.isError) return <Failure error={figures.error} onRetry={() => void figures.refetch()} />;
  if (own.isPending || figures.isPending) return <Loading rows={6} />;
  const { values, unset } = changeOf(wishes, kind);
  const named = Object.keys(values).length + unset.length;
  const sensible = wrong.length === 0 && contradictions(values).size === 0 && startWrong(start, minute) === null;
  const possible = chosen.length > 0 && chosen.length <= MOST_AT_ONCE && named > 0 && sensible;
  return (
    <div className={styles.panels}>
      <SiteChooser sites={sites} own={own.data} chosen={chosen} onChoose={(ids) => change({ sites: ids })} />
      <FigureChooser
        kind={kind}
        figures={figures.data}
        wishes={wishes}
        wrong={wrong}
        disabled={verdict !== null}
        onChange={(next) => change({ wishes: next })}
      />
      <Panel className={styles.whole ?? ""}>
        <div className={styles.start}>
          <StartChoice
            start={start}
            zone={ownZone()}
            disabled={verdict !== null}
            onChange={(next) => change({ start: next })}
          />
        </div>
        <div className={styles.act}>
          <MayButton
            verdict={verdict}
            dense
            type={shown ? "default" : "primary"}
            disabled={!possible}
            loading={trial.isPending}
            onClick={() => look(chosen)}
          >
            {t("many.look", { count: chosen.length })}
          </MayButton>
          <Button disabled={chosen.length === 0 && named === 0} onClick={() => change(NOTHING)} type="text">
            {t("many.anew")}
          </Button>
          <span className={styles.faint}>{hint(chosen.length, named)}</span>
          <Why verdict={verdict} />
        </div>
      </Panel>
      <div className={styles.whole} aria-live="polite">
        {trial.error ? <Alert type="error" showIcon title={<Refusal error={trial.error} />} /> : null}
        {real.error ? <Refused error={real.error} asked={real.variables.sites} sites={byId} /> : null}
        {shown ? (
          <OutcomePanel
            kind={kind}
            outcome={shown}
            sites={byId}
            verdict={verdict}
            busy={real.isPending}
            onApply={apply}
            onWithout={without}
          />
        ) : null}
      </div>
    </div>
  );

  function hint(sitesChosen: number, figuresNamed: number): string {
    if (sitesChosen === 0) return t("many.chooseSites");
    return figuresNamed === 0 ? t("many.chooseFigures") : "";
  }
}

interface RefusedProps {
  error: unknown;
  asked: readonly { site_id: string }[];
  sites: ReadonlyMap<string, SiteRead>;
}

/** Why nothing was changed; where it is for some of the sites, which these are. */
function Refused({ error, asked, sites }: RefusedProps) {
  const { t } = useTranslation("policies");
  const rows = error instanceof Problem ? error.mistakes.filter(({ loc }) => loc[1] === "sites") : [];
  const nameAt = (index: number): string => sites.get(asked[index]?.site_id ?? "")?.name ?? t("many.unknownSite");
  return (
    <Alert
      type="error"
      showIcon
      title={<Refusal error={error} brief={rows.length > 0} />}
      description={rows.map(({ loc, detail }) => (
        <p key={loc.join()}>{t("many.refusedAt", { site: nameAt(Number(loc[2])), why: detail })}</p>
      ))}
    />
  );
}

/** What the service would refuse, of the figures that are given a value. */
function wrongIn(wishes: Wishes): Mistake[] {
  const { steps = [], levels = EVEN } = wishedOver({}, wishes);
  return mistakes({ steps, repeat: 0, repeat_after_s: 0 }, levels);
}

/** Where the levels are not changed nothing is wrong with them. */
const EVEN = { critical: 1, major: 1, minor: 1, info: 1 };
