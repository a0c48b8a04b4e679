import { Alert, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import type { ImprovementDetail } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { Field } from "@/kit/forms/Field";
import { useImprovementMove, verifyImprovement } from "@/kit/improvements/data";
import { Refusal } from "@/kit/states/Refusal";
import styles from "./improvements.module.css";

/** What effect it has, and which rule was changed for it. */
export function VerifyDialog({ improvement, onClose }: { improvement: ImprovementDetail; onClose: () => void }) {
  const { t } = useTranslation("improvements");
  const { id, done_note } = improvement;
  const [effect, setEffect, forgetEffect] = useDraft("improvement-effect", "");
  const [revised, setRevised, forgetRevised] = useDraft("improvement-revised", "");
  const move = useImprovementMove(verifyImprovement);
  const send = (): void => {
    const done = (): void => {
      forgetEffect();
      forgetRevised();
      onClose();
    };
    move.mutate({ id, effect: effect.trim(), revised: revised.trim() || null }, { onSuccess: done });
  };
  return (
    <Modal
      open
      title={t("move.verify")}
      okText={t("move.verify")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: effect.trim() === "" }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={send}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        {done_note === null ? null : <p className={styles.about}>{t("wasDone", { note: done_note })}</p>}
        <Field label={t("effect")}>
          {(field) => (
            <Input.TextArea
              id={field}
              rows={3}
              maxLength={1000}
              value={effect}
              onChange={({ target }) => setEffect(target.value)}
            />
          )}
        </Field>
        <Field label={t("revised")}>
          {(field) => (
            <Input id={field} maxLength={200} value={revised} onChange={({ target }) => setRevised(target.value)} />
          )}
        </Field>
      </div>
    </Modal>
  );
}
