import { Alert, Input, Modal } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { KeyItemRead } from "@/kit/api/types";
import { byPerson } from "@/kit/duty/byPerson";
import { onDutyQuery } from "@/kit/duty/onDuty";
import { Choice } from "@/kit/filters/Choice";
import { Refusal } from "@/kit/states/Refusal";
import { issueKey, returnKey, useKeyMove } from "./data";
import styles from "./keys.module.css";

/** Gives an item to somebody on duty, or takes it back: with its condition and a remark. */
export function GiveDialog({ item, onClose }: { item: KeyItemRead; onClose: () => void }) {
  const { t } = useTranslation("keys");
  const out = item.state === "in";
  const people = byPerson(useQuery(onDutyQuery(item.site_id)).data?.people ?? []);
  const [staffId, setStaffId] = useState<string | null>(null);
  const [condition, setCondition] = useState("");
  const [remark, setRemark] = useState("");
  const said = { condition: written(condition), remark: written(remark) };
  const move = useKeyMove(() =>
    out ? issueKey({ item, staffId: staffId ?? "", ...said }) : returnKey({ item, ...said }),
  );
  return (
    <Modal
      open
      title={t(out ? "issueTitle" : "returnTitle", { item: `${item.number} ${item.name}` })}
      okText={t(out ? "issue" : "return")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: out && staffId === null }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={() => move.mutate(undefined, { onSuccess: onClose })}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        {out ? (
          <Choice
            label={t("toWhom")}
            value={staffId}
            options={people.map((one) => ({ value: one.staff_id, label: one.name }))}
            onChange={setStaffId}
          />
        ) : null}
        {out && people.length === 0 ? <p>{t("nobodyOnDuty")}</p> : null}
        <Line label={t("condition")} value={condition} onChange={setCondition} />
        <Line label={t("remark")} value={remark} onChange={setRemark} />
      </div>
    </Modal>
  );
}

function Line({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  return (
    <Input
      aria-label={label}
      placeholder={label}
      maxLength={200}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

function written(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
