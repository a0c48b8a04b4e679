import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { SiteRead } from "@/kit/api/types";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";
import { useForgetPolicies, type Kind } from "../data";
import { send, type Order, type Outcome } from "./data";
import { takingBack } from "./takingBack";

const OFFERED_S = 60;
const READ_S = 12;

interface Done {
  outcome: Outcome;
  from: number | null;
  sites: ReadonlyMap<string, SiteRead>;
  /** It has been taken back. */
  onDone: () => void;
}

/** After a change for many sites: says so, and for a minute offers to take it back. */
export function useTakeBack(kind: Kind): (done: Done) => void {
  const { t } = useTranslation("policies");
  const message = useMessage();
  const sayFailure = useSayFailure();
  const forget = useForgetPolicies(kind);
  return ({ outcome, from, sites, onDone }) => {
    const key = `take-back-${kind}-${outcome.effective_from}`;
    const named = (ids: readonly string[]): string =>
      ids.map((id) => sites.get(id)?.name ?? t("many.unknownSite")).join(t("reading.comma"));
    const undo = async (): Promise<void> => {
      message.destroy(key);
      const { refused, done, left } = await takeBack(takingBack(kind, outcome, from));
      await forget();
      if (refused.length > 0) void message.error(t("many.undo.refused", { sites: named(refused) }), READ_S);
      else if (left.length > 0) {
        const halves = { done: named(done), left: named(left) };
        void message.error(t("many.undo.half", halves), READ_S);
      } else {
        onDone();
        void message.success(t("many.undo.done", { count: done.length }));
      }
    };
    const lost = outcome.rows.some(({ replaces }) => replaces.length > 0);
    void message.open({
      key,
      type: "success",
      duration: OFFERED_S,
      content: (
        <>
          {t("many.undo.changed", { count: outcome.changed })} {lost ? t("many.undo.lost") : null}{" "}
          <Button size="small" onClick={() => void undo().catch(sayFailure)}>
            {t("many.undo.button")}
          </Button>
        </>
      ),
    });
  };
}

/** The sites, by what became of them. */
interface TakenBack {
  /** Somebody has changed these since, so nothing was done. */
  refused: string[];
  done: string[];
  /** Somebody was faster after all, between two orders. */
  left: string[];
}

/** All orders are tried before the first is carried out: where one site is refused, none is changed. */
async function takeBack(orders: readonly Order[]): Promise<TakenBack> {
  const trials = await Promise.all(orders.map((order) => send(order, true)));
  const refused = trials.flatMap(({ rows }) => rows.filter(({ outcome }) => outcome === "refused"));
  if (refused.length > 0) return { refused: refused.map(({ site_id }) => site_id), done: [], left: [] };
  const taken: TakenBack = { refused: [], done: [], left: [] };
  for (const order of orders) {
    const ids = order.sites.map(({ site_id }) => site_id);
    const went = await send(order, false).then(
      () => true,
      (error: unknown) => {
        if (taken.done.length === 0) throw error;
        return false;
      },
    );
    (went ? taken.done : taken.left).push(...ids);
  }
  return taken;
}
