import { Alert, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useRequestKey } from "@/kit/api/useRequestKey";
import { Choice } from "@/kit/filters/Choice";
import { Field } from "@/kit/forms/Field";
import { proposeImprovement, useImprovementMove } from "@/kit/improvements/data";
import { pathTo } from "@/kit/paths";
import { useDraft } from "@/kit/drafts/useDraft";
import { useSites } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import styles from "./improvements.module.css";

/** Propose a measure: what is to be done, and what gets better by it. */
export function ProposeDialog({ siteId, onClose }: { siteId: string | null; onClose: () => void }) {
  const { t } = useTranslation("improvements");
  const sites = [...useSites().values()].filter(({ active }) => active);
  const go = useNavigate();
  const [site, setSite] = useState(siteId ?? (sites.length === 1 ? (sites[0]?.id ?? null) : null));
  const [text, setText, forgetText] = useDraft("improvement-text", "");
  const [reason, setReason, forgetReason] = useDraft("improvement-reason", "");
  const body = { text: text.trim(), reason: reason.trim() };
  const key = useRequestKey({ ...body, site });
  const move = useImprovementMove(proposeImprovement);
  const whole = site !== null && body.text !== "" && body.reason !== "";
  const propose = (): void => {
    if (site === null || !whole) return;
    move.mutate(
      { ...body, site_id: site, key },
      {
        onSuccess: ({ id }) => {
          forgetText();
          forgetReason();
          void go(pathTo.improvement(id));
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t("propose.title")}
      okText={t("propose.send")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: !whole }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={propose}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        <Choice
          label={t("column.site")}
          value={site}
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setSite}
        />
        <Field label={t("propose.text")}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={3}
              maxLength={500}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <Field label={t("propose.reason")}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={3}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <p>{t("propose.hint")}</p>
      </div>
    </Modal>
  );
}
