import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAddress } from "@/kit/address";
import type { ShiftRead } from "@/kit/api/types";
import { useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { useNow } from "@/kit/time/now";
import { CheckOut } from "./EndShift";
import { StepButton } from "./StepButton";
import type { Scanned } from "./evidence";
import { attendance } from "./mine";
import { useDutyPolicy, useMyShifts, usePersonId } from "./phoneQueries";
import styles from "./phone.module.css";
import card from "./shifts.module.css";

/** Where the QR code of a post's screen leads: come or leave, with the code as evidence. */
export default function ArrivePage() {
  const { t } = useTranslation("phone");
  const { query } = useAddress();
  const [site, post, code] = [query.get("site"), query.get("post"), query.get("code")];
  const { query: list, shifts } = useMyShifts();
  const scanned = useMemo(() => (post && code ? { post, code } : null), [post, code]);
  if (list.isPending) return <Loading rows={4} />;
  if (list.isError && list.data === undefined) {
    return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  }
  const here = shifts.filter((one) => one.site_id === site);
  return (
    <>
      <h1>{t("arrive.title")}</h1>
      {scanned === null || here.length === 0 ? (
        <Empty title={t(scanned === null ? "arrive.noCode" : "arrive.noShift")}>
          <p>{t(scanned === null ? "arrive.noCodeHint" : "arrive.noShiftHint")}</p>
        </Empty>
      ) : (
        here.map((one) => <Arrival key={one.id} shift={one} scanned={scanned} />)
      )}
      <Link to={pathTo.phoneShifts()}>{t("arrive.toShifts")}</Link>
    </>
  );
}

function Arrival({ shift, scanned }: { shift: ShiftRead; scanned: Scanned }) {
  const { t } = useTranslation("phone");
  const personId = usePersonId();
  const jobs = useOutbox();
  const postName = usePostName();
  const now = useNow();
  const site = useSites().get(shift.site_id)?.name ?? "";
  const policy = useDutyPolicy(shift.site_id).data;
  if (policy === undefined) return null;
  const { step } = attendance(shift, personId, policy.check_in_window_min, now);
  const onItsWay = isQueued(jobs, personId, "check-in", shift.id);
  return (
    <article className={card.shift} aria-label={t("shift.at", { site })}>
      <header>
        <h2>{site}</h2>
        <span className={styles.state}>{t("arrive.scanned", { post: postName(scanned.post) })}</span>
      </header>
      <p className={styles.soft}>{t(onItsWay ? "arrive.sending" : `arrive.${step}`)}</p>
      <div className={card.pair}>
        {step === "check-in" ? <StepButton shift={shift} kind="check-in" scanned={scanned} /> : null}
        {step === "check-out" ? <CheckOut shift={shift} label={site} scanned={scanned} /> : null}
      </div>
    </article>
  );
}
