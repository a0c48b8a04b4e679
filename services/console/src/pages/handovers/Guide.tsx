import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { HandoverRead } from "@/kit/api/types";
import { isOver, useHandoverChanges } from "@/kit/handovers/data";
import { Panel } from "@/kit/layout/Page";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Moment } from "@/kit/time/Time";
import { HANDOVER_STATES } from "./filters";
import styles from "./handovers.module.css";

interface GuideProps {
  handover: HandoverRead;
  zone: string;
}

/** Where it stands, what comes next and who waits for whom; and what stands in the way. */
export function Guide({ handover, zone }: GuideProps) {
  const { t } = useTranslation("handover");
  const at = HANDOVER_STATES.indexOf(handover.state);
  return (
    <Panel>
      <ol className={styles.steps} aria-label={t("steps")}>
        {HANDOVER_STATES.map((state, place) => (
          <li
            key={state}
            className={place === at ? styles.now : place < at ? styles.past : ""}
            aria-current={place === at ? "step" : undefined}
          >
            {t(`step.${state}`)}
          </li>
        ))}
      </ol>
      <div className={styles.guide}>
        {handover.order ? <Ordered handover={handover} zone={zone} /> : null}
        {handover.lapsed_reason ? (
          <Alert type="warning" showIcon title={t(`lapsed.${handover.lapsed_reason}`)} />
        ) : null}
        {handover.held && !isOver(handover) ? <Held handover={handover} zone={zone} /> : null}
        {handover.waiting_for ? <Next handover={handover} /> : null}
      </div>
    </Panel>
  );
}

function Ordered({ handover: { order, names }, zone }: GuideProps) {
  const { t } = useTranslation("handover");
  if (!order) return null;
  return (
    <Alert
      type="error"
      showIcon
      title={t("ordered", { name: names[order.by] ?? "…", reason: order.reason })}
      description={<Moment at={order.at} zone={zone} seconds={false} />}
    />
  );
}

function Held({ handover: { held }, zone }: GuideProps) {
  const { t } = useTranslation("handover");
  if (!held) return null;
  const why =
    held.kind === "deferred"
      ? t("deferredBy", { numbers: held.incidents.join(" ") })
      : t(`blocked.${held.reason ?? "unfit"}`);
  return (
    <Alert
      type="warning"
      showIcon
      title={why}
      description={
        <>
          {held.text ? `${held.text} · ` : ""}
          {t("since")} <Moment at={held.since} zone={zone} seconds={false} /> ·{" "}
          {t(held.kind === "deferred" ? "deferredHint" : "blockedHint")}
        </>
      }
    />
  );
}

function Next({ handover }: { handover: HandoverRead }) {
  const { t } = useTranslation("handover");
  const may = useMay();
  const sayFailure = useSayFailure();
  const { offer, refresh } = useHandoverChanges(handover);
  const changed = handover.appeared.length + handover.gone.length;
  return (
    <>
      <p className={styles.next} role="status">
        {t(`waiting.${handover.waiting_for ?? "offer"}`)}
      </p>
      {changed > 0 ? (
        <Alert
          type="info"
          showIcon
          title={t("changedSince", { appeared: handover.appeared.length, gone: handover.gone.length })}
          description={handover.appeared.map(({ title }) => title).join(" · ")}
          action={
            may("refreshHandover", handover) === null ? (
              <Button
                size="small"
                loading={refresh.isPending}
                onClick={() => refresh.mutate(undefined, { onError: sayFailure })}
              >
                {t("refresh")}
              </Button>
            ) : null
          }
        />
      ) : null}
      {handover.state === "drafted" ? (
        <MayButton
          type="primary"
          verdict={may("offerHandover", handover)}
          loading={offer.isPending}
          onClick={() => offer.mutate(undefined, { onError: sayFailure })}
        >
          {t("offer")}
        </MayButton>
      ) : null}
    </>
  );
}
