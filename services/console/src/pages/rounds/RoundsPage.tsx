import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import { ok, roster } from "@/kit/api/clients";
import type { RoundRead } from "@/kit/api/types";
import { Choice } from "@/kit/filters/Choice";
import { Page, Panel } from "@/kit/layout/Page";
import { beginRound, ROUNDS, useRoundMove } from "@/kit/leader/rounds";
import { RoundVisits } from "@/kit/leader/RoundVisits";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { MoreRows } from "@/kit/table/MoreRows";
import { Moment } from "@/kit/time/Time";
import { timeOfDay } from "@/kit/time/format";
import styles from "./rounds.module.css";

const LOOK_AGAIN_MS = 10_000;
const PAGE = 20;
const STATES = ["called", "done", "missed"] as const;

/** Leader's rounds, newest first: what was found at each post; the one that is on is made here or on the phone. */
export default function RoundsPage() {
  const { t } = useTranslation("leader");
  const { query: address, change } = useAddress();
  const sites = useSites();
  const may = useMay();
  const site = address.get("site");
  const state = STATES.find((one) => one === address.get("state")) ?? null;
  const begin = useRoundMove(beginRound);
  const list = useRounds(site, state);
  const rounds = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const here = site ?? (sites.size === 1 ? ([...sites.keys()][0] ?? null) : null);
  return (
    <Page
      title={t("round.title")}
      sub={t("round.sub")}
      actions={
        here === null ? null : (
          <MayButton
            verdict={may("beginRound", { site_id: here })}
            type="primary"
            loading={begin.isPending}
            onClick={() => begin.mutate(here)}
          >
            {t("round.begin")}
          </MayButton>
        )
      }
    >
      <Panel>
        <div className={styles.filters} role="search">
          <Choice
            className={styles.choice}
            label={t("site")}
            value={site}
            options={[...sites.values()].map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(chosen) => change({ site: chosen })}
          />
          <Choice
            className={styles.choice}
            label={t("round.stateLabel")}
            value={state}
            options={STATES.map((one) => ({ value: one, label: t(`round.state.${one}`) }))}
            onChange={(chosen) => change({ state: chosen })}
          />
        </div>
        {list.isPending ? <Loading rows={5} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && rounds.length === 0 ? (
          <Empty title={t("round.empty")}>
            <p>{t("round.emptyHint")}</p>
          </Empty>
        ) : null}
        <ul className={styles.rounds}>
          {rounds.map((one) => (
            <li key={one.id}>
              <Round round={one} />
            </li>
          ))}
        </ul>
        <MoreRows query={list} label={t("round.more")} />
      </Panel>
    </Page>
  );
}

function useRounds(site: string | null, state: RoundRead["state"] | null) {
  return useInfiniteQuery({
    queryKey: [...ROUNDS, "list", site, state],
    initialPageParam: undefined as string | undefined,
    refetchInterval: ({ state: { data } }) => ((data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET("/api/roster/v1/leader-rounds", {
          params: {
            query: {
              limit: PAGE,
              ...(site ? { site_id: site } : {}),
              ...(state ? { state } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
  });
}

function Round({ round }: { round: RoundRead }) {
  const { t } = useTranslation("leader");
  const site = useSites().get(round.site_id);
  const zone = site?.timezone ?? "UTC";
  return (
    <article className={styles.round}>
      <header>
        <h2>
          {site?.name} · <Moment at={round.called_at} zone={zone} seconds={false} />
        </h2>
        <b className={round.state === "missed" ? styles.bad : round.state === "done" ? styles.good : styles.waits}>
          {t(`round.state.${round.state}`)}
        </b>
        <span>
          {t(`round.trigger.${round.trigger}`)} · {t("round.by", { time: timeOfDay(round.due_at, zone) })} ·{" "}
          {t("round.counts", { done: round.visits.length, all: round.posts.length, found: round.findings })}
        </span>
      </header>
      <RoundVisits round={round} />
    </article>
  );
}
