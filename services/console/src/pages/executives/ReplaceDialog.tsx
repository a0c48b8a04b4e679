import { Alert, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRequestKey } from "@/kit/api/useRequestKey";
import type { ExecutivePeriodRead } from "@/kit/api/types";
import { Word } from "@/kit/incidents/ask/Word";
import { Refusal } from "@/kit/states/Refusal";
import { useExecutiveChanges, useExecutives } from "./data";
import styles from "./executives.module.css";

/** Somebody else takes the duty: from now on where it has begun. */
export function ReplaceDialog({ period, onClose }: { period: ExecutivePeriodRead; onClose: () => void }) {
  const { t } = useTranslation("executives");
  const options = useExecutives().map(({ id, name }) => ({ value: id, label: name }));
  const [executive, setExecutive] = useState<string | null>(null);
  const [deputy, setDeputy] = useState<string | null>(period.deputy_id);
  const [reason, setReason] = useState("");
  const wish = {
    executive_id: executive ?? "",
    deputy_id: deputy === executive ? null : deputy,
    reason: reason.trim(),
  };
  const key = useRequestKey(wish);
  const { replace } = useExecutiveChanges();
  return (
    <Modal
      open
      title={t("replace.title", { name: period.executive_name })}
      okText={t("replace.ok")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: executive === null || wish.reason === "" }}
      confirmLoading={replace.isPending}
      onCancel={onClose}
      onOk={() => replace.mutate({ period, wish, key }, { onSuccess: onClose })}
    >
      <div className={styles.form}>
        {replace.isError ? <Alert type="error" showIcon title={<Refusal error={replace.error} />} /> : null}
        {period.state === "on" ? <p className={styles.soft}>{t("replace.now")}</p> : null}
        <label>
          <span>{t("replace.who")}</span>
          <Select
            showSearch={{ optionFilterProp: "label" }}
            aria-label={t("replace.who")}
            value={executive}
            options={options}
            onChange={setExecutive}
          />
        </label>
        <label>
          <span>{t("replace.deputy")}</span>
          <Select
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            aria-label={t("replace.deputy")}
            value={wish.deputy_id}
            options={options.filter(({ value }) => value !== executive)}
            onChange={(one: string | undefined) => setDeputy(one ?? null)}
          />
        </label>
        <Word label={t("replace.reason")} value={reason} needed onChange={setReason} />
      </div>
    </Modal>
  );
}
