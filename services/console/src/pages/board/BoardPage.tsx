import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useCallback, useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link, Navigate } from "react-router";
import { useMay } from "@/kit/access/useMay";
import type { IncidentRead } from "@/kit/api/types";
import type { IncidentFact } from "@/kit/incidents/facts";
import { LIVE_AT_MOST } from "@/kit/incidents/moves";
import { isLive, real } from "@/kit/incidents/live";
import { useArrived } from "@/kit/auth/arrived";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { NoSites } from "@/kit/sites/NoSites";
import { sitesQuery, useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { FilterBar } from "./FilterBar";
import { IncidentTable } from "./IncidentTable";
import { LiveDot } from "./LiveDot";
import { SidePanels } from "./SidePanels";
import { Unanswered } from "./Unanswered";
import { passes } from "./incidents";
import { ring, useSound } from "@/kit/sound/board";
import { useBoard } from "./useBoard";
import { useFilters } from "./useFilters";
import styles from "./board.module.css";

/** The HQ board: every live incident, how the sites are and who has the watch. */
export default function BoardPage() {
  const { t } = useTranslation("board");
  const sites = useSites();
  const [filters, change] = useFilters();
  const ringFor = useCallback((fact: IncidentFact) => {
    if (!fact.exercise) ring(fact.exhausted ? "critical" : fact.severity);
  }, []);
  const { query, rows, waiting, settle, loose } = useBoard(ringFor);
  const all = query.data ?? NONE;
  const open = real(all).filter(({ state }) => state === "open").length;
  const wanted = useDeferredValue(filters); // what is being typed comes first
  const visible = useMemo(() => rows.filter((one) => passes(wanted, one)), [rows, wanted]);
  const newOnes = waiting.filter((one) => passes(wanted, one));
  const nothingYet = useQuery(sitesQuery).data?.length === 0;
  const mayBegin = useMay()("registerSite", {}) === null;
  // Whoever signs in to an empty system is led to where it begins; later they are shown the way.
  if (useArrived() && nothingYet && mayBegin) return <Navigate to={pathTo.setupStart()} replace />;
  return (
    <Page title={t("title")} sub={<Summary incidents={all} />} actions={<SoundSwitch />} count={open}>
      <div className={styles.board}>
        <Panel>
          <Unanswered incidents={all} />
          <FilterBar filters={filters} sites={sites} onChange={change} />
          {query.isPending ? <Loading rows={6} /> : null}
          {query.isError && query.data === undefined ? (
            <Failure error={query.error} onRetry={() => void query.refetch()} />
          ) : null}
          {query.data && visible.length + newOnes.length === 0 ? (
            nothingYet ? (
              <NoSites />
            ) : (
              <Nothing filtered={all.some(isLive)} onClear={() => change(EVERYTHING)} />
            )
          ) : null}
          {visible.length + newOnes.length > 0 ? (
            <IncidentTable rows={visible} loose={loose} sites={sites} waiting={newOnes} onSettle={settle} />
          ) : null}
          {all.length >= LIVE_AT_MOST ? <NotAll /> : null}
        </Panel>
        <SidePanels sites={sites} incidents={all} loading={sites.size === 0 && query.isPending} />
      </div>
    </Page>
  );
}

const NONE: readonly IncidentRead[] = [];
const EVERYTHING = { site: [], severity: [], state: [], text: "" };

function Summary({ incidents }: { incidents: readonly IncidentRead[] }) {
  const { t } = useTranslation("board");
  const counted = real(incidents);
  const open = counted.filter(({ state }) => state === "open").length;
  const inHand = counted.filter(({ state }) => state === "acknowledged").length;
  return (
    <span className={styles.summary}>
      <span className={open > 0 ? styles.hot : ""}>{t("summary.open", { count: open })}</span>
      <span>{t("summary.inHand", { count: inHand })}</span>
      <LiveDot />
    </span>
  );
}

function SoundSwitch() {
  const { t } = useTranslation("board");
  const [on, choose] = useSound();
  const word = t(on ? "sound.on" : "sound.off");
  return (
    <Button
      type="text"
      aria-pressed={on}
      aria-label={word}
      title={word}
      icon={<Icon name={on ? "sound" : "mute"} size={18} />}
      onClick={() => choose(!on)}
    >
      <span className={styles.soundWord}>{word}</span>
    </Button>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation("board");
  if (!filtered) {
    return (
      <Empty title={t("empty.title")} good>
        <p>{t("empty.hint")}</p>
      </Empty>
    );
  }
  return (
    <Empty title={t("empty.filtered")}>
      <Button onClick={onClear}>{t("empty.clear")}</Button>
    </Empty>
  );
}

/** More than a board can hold: the rest is in the history. */
function NotAll() {
  const { t } = useTranslation("board");
  return (
    <p className={styles.notAll}>
      {t("limit", { count: LIVE_AT_MOST })} <Link to={pathTo.history()}>{t("toHistory")}</Link>
    </p>
  );
}
