import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { HandoverRead } from "@/kit/api/types";
import { isOver, useHandoverChanges } from "@/kit/handovers/data";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Link } from "react-router";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Moment } from "@/kit/time/Time";
import { FitnessForm } from "./FitnessForm";
import styles from "./handovers.module.css";

interface PeopleProps {
  handover: HandoverRead;
  zone: string;
}

/** The two chiefs, whether they are there, whether who comes is fit, the joint walk, and incidents that are open. */
export function PeoplePanel({ handover, zone }: PeopleProps) {
  const { t } = useTranslation("handover");
  const over = isOver(handover);
  return (
    <Panel title={t("people")}>
      <dl className={styles.facts}>
        <dt>{t("side.outgoing")}</dt>
        <dd>
          <Chiefs people={handover.outgoing} there={over} />
        </dd>
        <dt>{t("side.incoming")}</dt>
        <dd>
          <Chiefs people={handover.incoming} there={over} />
        </dd>
        <dt>{t("fitness.label")}</dt>
        <dd>
          <Fitness handover={handover} zone={zone} />
        </dd>
        <dt>{t("walk.label")}</dt>
        <dd>
          <Walk handover={handover} zone={zone} />
        </dd>
      </dl>
      {handover.incidents.length > 0 ? <Incidents handover={handover} /> : null}
    </Panel>
  );
}

const PRESENCE = { present: "here", left: "left", expected: "notHere" } as const;

function Chiefs({ people, there }: { people: HandoverRead["outgoing"]; there: boolean }) {
  const { t } = useTranslation("handover");
  if (people.length === 0) return <span className={styles.red}>{t("nobody")}</span>;
  return people.map((one) => (
    <span key={one.staff_id} className={styles.chief}>
      <b>{one.name}</b>{" "}
      {there ? null : (
        <small className={one.presence === "expected" ? styles.red : styles.soft}>{t(PRESENCE[one.presence])}</small>
      )}
    </span>
  ));
}

function Fitness({ handover, zone }: PeopleProps) {
  const { t } = useTranslation("handover");
  const may = useMay();
  const { fitness } = handover;
  return (
    <>
      {fitness ? (
        <span>
          <b className={fitness.fit ? "" : styles.red}>{t(fitness.fit ? "fitness.fit" : "fitness.unfit")}</b>
          {fitness.text ? `：${fitness.text}` : ""} <Moment at={fitness.at} zone={zone} bare seconds={false} />
        </span>
      ) : (
        t("fitness.none")
      )}
      {may("declareFitness", handover) === null ? <FitnessForm handover={handover} /> : null}
    </>
  );
}

function Walk({ handover, zone }: PeopleProps) {
  const { t } = useTranslation("handover");
  const may = useMay();
  const sayFailure = useSayFailure();
  const { walk } = useHandoverChanges(handover);
  if (handover.walk) {
    return (
      <span>
        <Moment at={handover.walk.at} zone={zone} bare seconds={false} /> ·{" "}
        {t("walk.by", { name: handover.names[handover.walk.by] ?? "…" })}
      </span>
    );
  }
  if (may("noteHandoverWalk", handover) !== null) return t("walk.none");
  return (
    <MayButton
      size="small"
      verdict={null}
      loading={walk.isPending}
      onClick={() => walk.mutate(undefined, { onError: sayFailure })}
    >
      {t("walk.button")}
    </MayButton>
  );
}

/** Incidents that are being handled: their command goes over only where both chiefs say so. */
function Incidents({ handover }: { handover: HandoverRead }) {
  const { t } = useTranslation("handover");
  const may = useMay();
  const sayFailure = useSayFailure();
  const { transfer } = useHandoverChanges(handover);
  return (
    <div className={styles.incidents}>
      <h3>{t("transfer.title")}</h3>
      <p className={styles.soft}>{t("transfer.hint")}</p>
      <ul>
        {handover.incidents.map((one) => (
          <li key={one.id}>
            <Link to={pathTo.incident(one.id)}>{one.number}</Link> {one.title}
            <small className={styles.soft}>
              {(["outgoing", "incoming"] as const)
                .map((side) => `${t(`side.${side}`)} ${t(one[side] ? "transfer.said" : "transfer.notSaid")}`)
                .join(" · ")}
            </small>
            {handover.my_side && !one[handover.my_side] ? (
              <MayButton
                size="small"
                dense
                verdict={may("declareTransfer", handover)}
                confirm={{
                  title: t("transfer.ask", { number: one.number }),
                  onConfirm: () => transfer.mutateAsync(one.id).catch(sayFailure),
                }}
              >
                {t("transfer.button")}
              </MayButton>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
