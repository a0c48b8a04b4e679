import { Alert, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { KeyItemRead } from "@/kit/api/types";
import { Choice } from "@/kit/filters/Choice";
import { useSites, useStaff } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { changeKey, registerKey, useKeyMove, type KeyWish } from "./data";
import { KEY_KINDS } from "./filters";
import styles from "./keys.module.css";

interface RegisterDialogProps {
  siteId: string | null;
  /** What is changed; none: a new one. */
  item?: KeyItemRead;
  onClose: () => void;
}

/** Puts an item on the register of a site, or changes what the register says of it. */
export function RegisterDialog({ siteId, item, onClose }: RegisterDialogProps) {
  const { t } = useTranslation("keys");
  const sites = [...useSites().values()].filter(({ active }) => active);
  const staff = [...useStaff().values()].filter(({ active }) => active);
  const [site, setSite] = useState<string | null>(siteId);
  const [wish, setWish] = useState<KeyWish>({
    number: item?.number ?? "",
    name: item?.name ?? "",
    kind: item?.kind ?? "key",
    home: item?.home ?? null,
    responsible_id: item?.responsible_id ?? null,
  });
  const whole = { ...wish, number: wish.number.trim(), name: wish.name.trim(), home: (wish.home ?? "").trim() || null };
  const move = useKeyMove(() =>
    item ? changeKey({ item, wish: whole }) : registerKey({ siteId: site ?? "", wish: whole }),
  );
  const ready = site !== null && whole.number !== "" && whole.name !== "";
  return (
    <Modal
      open
      title={t(item ? "changeTitle" : "register")}
      okText={t("save")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={() => move.mutate(undefined, { onSuccess: onClose })}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        {item ? null : (
          <Choice
            label={t("filter.site")}
            value={site}
            options={sites.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setSite}
          />
        )}
        <Input
          aria-label={t("number")}
          placeholder={t("number")}
          maxLength={40}
          value={wish.number}
          onChange={({ target }) => setWish({ ...wish, number: target.value })}
        />
        <Input
          aria-label={t("name")}
          placeholder={t("name")}
          maxLength={200}
          value={wish.name}
          onChange={({ target }) => setWish({ ...wish, name: target.value })}
        />
        <Select
          aria-label={t("filter.kind")}
          value={wish.kind}
          options={KEY_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
          onChange={(kind) => setWish({ ...wish, kind })}
        />
        <Input
          aria-label={t("column.home")}
          placeholder={t("column.home")}
          maxLength={200}
          value={wish.home ?? ""}
          onChange={({ target }) => setWish({ ...wish, home: target.value })}
        />
        <Choice
          label={t("whoAnswers")}
          value={wish.responsible_id}
          options={staff.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
          onChange={(responsible_id) => setWish({ ...wish, responsible_id })}
        />
      </div>
    </Modal>
  );
}
