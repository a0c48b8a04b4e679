import { Alert, Input } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { isHeadquarters } from "@/kit/access/commonRules";
import { useMay, usePerson } from "@/kit/access/useMay";
import type { HandoverRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { useHandoverChanges } from "@/kit/handovers/data";
import { Panel } from "@/kit/layout/Page";
import { Refusal } from "@/kit/states/Refusal";
import styles from "./handovers.module.css";

/** For headquarters: the handover as it stands, by order and with a reason. It stays marked so. */
export function ForcePanel({ handover }: { handover: HandoverRead }) {
  const { t } = useTranslation("handover");
  const may = useMay();
  const person = usePerson();
  const { force } = useHandoverChanges(handover);
  const [reason, setReason, forget] = useDraft("force", "");
  if (person === null || !isHeadquarters(person)) return null;
  const order = (): Promise<unknown> => force.mutateAsync(reason.trim()).then(forget, () => undefined);
  return (
    <Panel title={t("force.title")}>
      <div className={styles.sign}>
        <p className={styles.soft}>{t("force.hint")}</p>
        {force.error ? <Alert type="error" showIcon title={<Refusal error={force.error} />} /> : null}
        <Input
          aria-label={t("force.reason")}
          placeholder={t("force.reason")}
          value={reason}
          maxLength={200}
          onChange={(event) => setReason(event.target.value)}
        />
        <MayButton
          danger
          verdict={may("forceHandover", handover)}
          disabled={reason.trim() === ""}
          loading={force.isPending}
          confirm={{ title: t("force.ask"), onConfirm: order }}
        >
          {t("force.button")}
        </MayButton>
      </div>
    </Panel>
  );
}
