import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useMay } from "@/kit/access/useMay";
import { pathTo } from "@/kit/paths";
import { beginRound, useRound, useRoundMove } from "@/kit/leader/rounds";
import { RoundVisits } from "@/kit/leader/RoundVisits";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { countdown, timeOfDay } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { PhoneButton } from "../PhoneButton";
import styles from "../phone.module.css";

/** A round on foot: post after post, in order with one press, or what was found. */
export default function RoundPage() {
  const { t } = useTranslation("leader");
  const { roundId = "" } = useParams();
  const sites = useSites();
  const now = useNow();
  const may = useMay();
  const go = useNavigate();
  const query = useRound(roundId);
  const begin = useRoundMove(beginRound);
  if (query.isPending) return <Loading rows={4} />;
  if (query.data === undefined) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  const round = query.data;
  const left = Date.parse(round.due_at) - now;
  return (
    <>
      <h1>{t("round.title")}</h1>
      <p className={styles.soft}>
        {sites.get(round.site_id)?.name} · {t(`round.state.${round.state}`)} ·{" "}
        {t("round.by", { time: timeOfDay(round.due_at, zoneOf(sites, round.site_id)) })}
        {round.state === "called" && left > 0 ? <strong role="timer"> {countdown(left)}</strong> : null}
      </p>
      <RoundVisits round={round} />
      {round.state === "called" ? null : (
        <PhoneButton
          verdict={may("beginRound", round)}
          look="plain"
          disabled={begin.isPending}
          onClick={() =>
            begin.mutate(round.site_id, { onSuccess: ({ id }) => void go(pathTo.phoneRound(id), { replace: true }) })
          }
        >
          {t("round.begin")}
        </PhoneButton>
      )}
    </>
  );
}
