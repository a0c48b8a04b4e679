import { useTranslation } from "react-i18next";
import type { HandoverRead } from "@/kit/api/types";
import { Drawn } from "@/kit/handovers/SignaturePad";
import { Panel } from "@/kit/layout/Page";
import { Moment } from "@/kit/time/Time";
import styles from "./handovers.module.css";

/** Who signed when, and the hash by which anybody can check the content. */
export function Seal({ handover, zone }: { handover: HandoverRead; zone: string }) {
  const { t } = useTranslation("handover");
  const signed = handover.signatures.filter(({ void_at }) => void_at === null);
  return (
    <Panel title={t("seal.title")}>
      <dl className={styles.facts}>
        {signed.map((one) => (
          <div key={one.side} className={styles.signature}>
            <dt>{t(`side.${one.side}`)}</dt>
            <dd>
              <b>{handover.names[one.staff_id] ?? "…"}</b> <Moment at={one.signed_at} zone={zone} />
              {one.drawing ? (
                <Drawn path={one.drawing} name={t("sign.drawn", { name: handover.names[one.staff_id] ?? "…" })} />
              ) : null}
            </dd>
          </div>
        ))}
        <dt>{t("sealedAt")}</dt>
        <dd>{handover.sealed_at ? <Moment at={handover.sealed_at} zone={zone} /> : "—"}</dd>
        <dt>{t("seal.command")}</dt>
        <dd>{handover.incoming_id ? (handover.names[handover.incoming_id] ?? "…") : "—"}</dd>
        <dt>SHA-256</dt>
        <dd>
          <code className={styles.hash}>{handover.content_sha256}</code>
        </dd>
      </dl>
    </Panel>
  );
}
