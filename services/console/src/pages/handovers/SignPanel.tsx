import { Alert } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { HandoverRead } from "@/kit/api/types";
import { useHandoverChanges } from "@/kit/handovers/data";
import { SignaturePad } from "@/kit/handovers/SignaturePad";
import { missingToSign } from "@/kit/handovers/missing";
import { Panel } from "@/kit/layout/Page";
import { Refusal } from "@/kit/states/Refusal";
import styles from "./handovers.module.css";

/** What is missing before one can sign, and the signature. The second one seals it and moves the command. */
export function SignPanel({ handover }: { handover: HandoverRead }) {
  const { t } = useTranslation("handover");
  const may = useMay();
  const { sign } = useHandoverChanges(handover);
  const [drawing, setDrawing] = useState<string | null>(null);
  const missing = missingToSign(handover);
  const signed = handover.signatures.filter(({ void_at }) => void_at === null);
  return (
    <Panel title={t("sign.title")}>
      <div className={styles.sign}>
        {signed.map((one) => (
          <p key={one.side}>
            ✓ {t(`side.${one.side}`)} <b>{handover.names[one.staff_id] ?? "…"}</b> {t("sign.signed")}
          </p>
        ))}
        {handover.signatures.length > signed.length ? <p className={styles.soft}>{t("sign.void")}</p> : null}
        {missing.length > 0 ? (
          <ul className={styles.missing} aria-label={t("sign.missing")}>
            {missing.map((one) => (
              <li key={one}>{t(`missing.${one}`)}</li>
            ))}
          </ul>
        ) : null}
        {sign.error ? <Alert type="error" showIcon title={<Refusal error={sign.error} />} /> : null}
        {handover.my_side && missing.length === 0 ? <SignaturePad onChange={setDrawing} /> : null}
        <MayButton
          type="primary"
          verdict={may("signHandover", handover)}
          disabled={missing.length > 0}
          loading={sign.isPending}
          confirm={{
            title: t("sign.ask"),
            description: t(signed.length === 1 ? "sign.seals" : "sign.first"),
            onConfirm: () => sign.mutateAsync(drawing).catch(() => undefined),
          }}
        >
          {t("sign.button")}
        </MayButton>
        <small className={styles.soft}>SHA-256 {handover.content_sha256.slice(0, 16)}…</small>
      </div>
    </Panel>
  );
}
