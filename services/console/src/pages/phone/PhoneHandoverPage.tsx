import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useMay } from "@/kit/access/useMay";
import type { HandoverRead } from "@/kit/api/types";
import { isOver, useHandover, useHandoverChanges } from "@/kit/handovers/data";
import { missingToSign } from "@/kit/handovers/missing";
import { SignaturePad } from "@/kit/handovers/SignaturePad";
import { StateTags } from "@/kit/handovers/StateTags";
import { Icon } from "@/kit/layout/Icon";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Refusal } from "@/kit/states/Refusal";
import { Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { HandoverItems } from "./HandoverItems";
import { PhoneButton } from "./PhoneButton";
import { usePersonId } from "./phoneQueries";
import page from "./incident.module.css";
import styles from "./handover.module.css";
import phone from "./phone.module.css";

/** One handover on the phone: item by item under the thumb, then the signature. */
export default function PhoneHandoverPage() {
  const { t } = useTranslation("handover");
  const { handoverId = "" } = useParams();
  const query = useHandover(handoverId);
  return (
    <>
      <Link to={pathTo.phone()} className={page.back}>
        <Icon name="back" size={20} /> {t("phone.back")}
      </Link>
      {query.isPending ? <Loading rows={6} /> : null}
      {query.isError && query.data === undefined ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      {query.data ? <Sheet handover={query.data} /> : null}
    </>
  );
}

function Sheet({ handover }: { handover: HandoverRead }) {
  const { t } = useTranslation("handover");
  const sites = useSites();
  const zone = zoneOf(sites, handover.site_id);
  return (
    <article className={page.file}>
      <StateTags handover={handover} />
      <h1>{t("one")}</h1>
      <p className={phone.soft}>
        {sites.get(handover.site_id)?.name} · <Moment at={handover.planned_at} zone={zone} seconds={false} />
      </p>
      <p className={phone.soft}>
        {(["outgoing", "incoming"] as const)
          .map((side) => `${t(`side.${side}`)} ${handover[side].map(({ name }) => name).join(" ") || t("nobody")}`)
          .join(" → ")}
      </p>
      <Hold handover={handover} />
      {handover.waiting_for ? (
        <p role="status">
          <strong>{t(`waiting.${handover.waiting_for}`)}</strong>
        </p>
      ) : null}
      <HandoverItems handover={handover} zone={zone} />
      {handover.state === "sealed" ? <Sealed handover={handover} zone={zone} /> : null}
      {handover.lapsed_reason ? <p className={styles.held}>{t(`lapsed.${handover.lapsed_reason}`)}</p> : null}
      {isOver(handover) ? null : <Steps handover={handover} />}
    </article>
  );
}

function Hold({ handover }: { handover: HandoverRead }) {
  const { t } = useTranslation("handover");
  const { held, order } = handover;
  if (order) return <p className={styles.held}>{`${t("forced")}：${order.reason}`}</p>;
  if (!held || isOver(handover)) return null;
  return (
    <p className={styles.held} role="alert">
      {held.kind === "deferred"
        ? t("deferredBy", { numbers: held.incidents.join(" ") })
        : t(`blocked.${held.reason ?? "unfit"}`)}{" "}
      {t(held.kind === "deferred" ? "deferredHint" : "blockedHint")}
    </p>
  );
}

function Sealed({ handover, zone }: { handover: HandoverRead; zone: string }) {
  const { t } = useTranslation("handover");
  return (
    <p className={phone.soft}>
      {t("sealedAt")} {handover.sealed_at ? <Moment at={handover.sealed_at} zone={zone} /> : null}{" "}
      <code className={styles.hash}>{handover.content_sha256}</code>
    </p>
  );
}

/** What the person's own side does next: offer, declare, sign. */
function Steps({ handover }: { handover: HandoverRead }) {
  const { t } = useTranslation("handover");
  const may = useMay();
  const { offer, fitness, transfer, walk } = useHandoverChanges(handover);
  const failure = offer.error ?? fitness.error ?? transfer.error ?? walk.error;
  const side = handover.my_side;
  return (
    <div className={styles.steps}>
      {failure ? (
        <p role="alert" className={styles.held}>
          <Refusal error={failure} />
        </p>
      ) : null}
      {handover.state === "drafted" && side === "outgoing" ? (
        <PhoneButton
          verdict={may("offerHandover", handover)}
          look="good"
          disabled={offer.isPending}
          onClick={() => offer.mutate()}
        >
          {t("offer")}
        </PhoneButton>
      ) : null}
      {side !== null && handover.walk === null ? (
        <PhoneButton
          verdict={may("noteHandoverWalk", handover)}
          look="plain"
          disabled={walk.isPending}
          onClick={() => walk.mutate()}
        >
          {t("walk.button")}
        </PhoneButton>
      ) : null}
      {side === "incoming" && handover.fitness?.fit !== true ? (
        <PhoneButton
          verdict={may("declareFitness", handover)}
          look="good"
          disabled={fitness.isPending}
          onClick={() => fitness.mutate({ fit: true, text: null })}
        >
          {t("fitness.sayFit")}
        </PhoneButton>
      ) : null}
      {side === "incoming" && handover.fitness?.fit !== false ? (
        <PhoneButton
          verdict={may("declareFitness", handover)}
          look="plain"
          disabled={fitness.isPending}
          onClick={() => fitness.mutate({ fit: false, text: null })}
        >
          {t("fitness.sayUnfit")}
        </PhoneButton>
      ) : null}
      {handover.incidents
        .filter((one) => side !== null && !one[side])
        .map((one) => (
          <PhoneButton
            key={one.id}
            verdict={may("declareTransfer", handover)}
            look="plain"
            disabled={transfer.isPending}
            onClick={() => transfer.mutate(one.id)}
          >
            {t("transfer.button")} {one.number}
          </PhoneButton>
        ))}
      {side === null ? null : <Sign handover={handover} />}
    </div>
  );
}

function Sign({ handover }: { handover: HandoverRead }) {
  const { t } = useTranslation("handover");
  const may = useMay();
  const personId = usePersonId();
  const queued = isQueued(useOutbox(), personId, "sign-handover", handover.id);
  const [drawing, setDrawing] = useState<string | null>(null);
  const site = useSites().get(handover.site_id)?.name ?? "";
  const missing = missingToSign(handover);
  const sign = (): void =>
    post({
      kind: "sign-handover",
      target: handover.id,
      label: site,
      code: handover.content_sha256,
      text: drawing,
    });
  return (
    <section className={styles.steps} aria-label={t("sign.title")}>
      {missing.length > 0 ? (
        <ul className={styles.missing} aria-label={t("sign.missing")}>
          {missing.map((one) => (
            <li key={one}>{t(`missing.${one}`)}</li>
          ))}
        </ul>
      ) : (
        <SignaturePad onChange={setDrawing} />
      )}
      <PhoneButton
        verdict={may("signHandover", handover)}
        look="loud"
        disabled={missing.length > 0 || queued}
        onClick={sign}
      >
        <Icon name={queued ? "clock" : "check"} /> {t("sign.button")}
      </PhoneButton>
    </section>
  );
}
