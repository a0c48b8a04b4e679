import { Alert, Form, Input, InputNumber, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { HQ_READERS } from "@/kit/access/routes.gen";
import { Refusal } from "@/kit/states/Refusal";
import type { SiteRead } from "@/kit/api/types";
import { showAtFields } from "@/kit/forms/fieldProblems";
import { useLanguage } from "@/kit/i18n/language";
import { useStaff } from "@/kit/sites/sites";
import { ownZone } from "@/kit/time/format";
import { zoneChoices } from "@/kit/time/zones";
import { SITE_KINDS, useKindName } from "@/kit/sites/kinds";
import { useMessage } from "@/kit/theme/useMessage";
import { ContactFields, NumberFields } from "./ListFields";
import { useSaveSite, type SiteValues } from "./data";
import styles from "../setup.module.css";

/** What the form holds: a company's own kind is typed, so it comes as a list of one. */
interface Fields extends Omit<SiteValues, "kind" | "owner_id" | "address" | "latitude" | "longitude"> {
  kind: string[];
  owner_id?: string | null;
  address?: string | null;
  latitude?: number | null;
  longitude?: number | null;
}

/** The country's own numbers: what a new site begins with. */
const USUAL_NUMBERS = [
  { service: "police", phone: "110" },
  { service: "fire", phone: "119" },
  { service: "ambulance", phone: "120" },
];

/** Degrees. */
const MOST = { latitude: 90, longitude: 180 } as const;

interface SiteFormProps {
  /** Null: a new one. */
  site: SiteRead | null;
  sites: readonly SiteRead[];
  onClose: () => void;
}

/** Register a site, or change what is on file of it. */
export function SiteForm({ site, sites, onClose }: SiteFormProps) {
  const { t } = useTranslation("setup-sites");
  const message = useMessage();
  const [form] = Form.useForm<Fields>();
  const [initial] = useState(() => initialFields(site));
  const { mutate, isPending, error, reset } = useSaveSite(site);
  const save = ({ kind, ...given }: Fields): void =>
    mutate(
      {
        ...given,
        kind: kind[0] ?? "",
        owner_id: given.owner_id ?? null,
        latitude: given.latitude ?? null,
        longitude: given.longitude ?? null,
        address: given.address === "" ? null : (given.address ?? null),
      },
      {
        onSuccess: ({ name }) => {
          void message.success(t(site ? "saved" : "registered", { name }));
          onClose();
        },
        onError: (refused) => {
          if (showAtFields(form, refused)) reset();
        },
      },
    );
  return (
    <Modal
      open
      title={site ? t("editTitle", { name: site.name }) : t("registerTitle")}
      okText={t(site ? "save" : "register")}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={680}
      destroyOnHidden
    >
      <Form<Fields> form={form} layout="vertical" initialValues={initial} onFinish={save} requiredMark={false}>
        {error ? (
          <Alert className={styles.alert ?? ""} type="error" showIcon title={<Refusal error={error} />} />
        ) : null}
        <MainFields sites={sites} />
        <h3 className={styles.part}>{t("emergency")}</h3>
        <p className={styles.faint}>{t("emergencyHint")}</p>
        <NumberFields />
        <h3 className={styles.part}>{t("contacts")}</h3>
        <p className={styles.faint}>{t("contactsHint")}</p>
        <ContactFields />
      </Form>
    </Modal>
  );
}

function MainFields({ sites }: { sites: readonly SiteRead[] }) {
  const { t } = useTranslation("setup-sites");
  const language = useLanguage();
  const kindName = useKindName();
  const staff = useStaff();
  const kinds = [...new Set([...SITE_KINDS, ...sites.map(({ kind }) => kind)])];
  const owners = [...staff.values()].filter(
    ({ active, roles }) => active && HQ_READERS.some((role) => roles.includes(role)),
  );
  const needed = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <>
      <div className={styles.row}>
        <Form.Item name="name" label={t("field.name")} rules={needed(t("field.nameMissing"))}>
          <Input maxLength={200} placeholder={t("field.nameExample")} autoFocus />
        </Form.Item>
        <Form.Item
          name="code"
          label={t("field.code")}
          rules={needed(t("field.codeMissing"))}
          extra={t("field.codeHint")}
        >
          <Input maxLength={63} placeholder={t("field.codeExample")} />
        </Form.Item>
      </div>
      <div className={styles.row}>
        <Form.Item
          name="kind"
          label={t("field.kind")}
          rules={[{ required: true, message: t("field.kindMissing") }]}
          extra={t("field.kindHint")}
        >
          <Select
            mode="tags"
            maxCount={1}
            options={kinds.map((value) => ({ value, label: kindName(value) }))}
            showSearch={{ optionFilterProp: "label" }}
          />
        </Form.Item>
        <Form.Item name="timezone" label={t("field.zone")} rules={[{ required: true }]} extra={t("field.zoneHint")}>
          <Select options={zoneChoices(language)} showSearch={{ optionFilterProp: "words" }} />
        </Form.Item>
      </div>
      <Form.Item name="address" label={t("field.address")}>
        <Input maxLength={200} placeholder={t("field.addressExample")} />
      </Form.Item>
      <div className={styles.row}>
        {(["latitude", "longitude"] as const).map((name) => (
          <Form.Item key={name} name={name} label={t(`field.${name}`)} extra={t("field.placeHint")}>
            <InputNumber min={-MOST[name]} max={MOST[name]} precision={6} />
          </Form.Item>
        ))}
      </div>
      <Form.Item name="owner_id" label={t("field.owner")} extra={t("field.ownerHint")}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("field.ownerNone")}
          options={owners.map(({ id, name, code }) => ({ value: id, label: `${name} · ${code}` }))}
        />
      </Form.Item>
    </>
  );
}

function initialFields(site: SiteRead | null): Partial<Fields> {
  if (site === null) {
    return { timezone: ownZone(), kind: ["data_centre"], contacts: [], emergency_numbers: USUAL_NUMBERS };
  }
  const { kind, ...same } = site;
  const { name, code, timezone, address, owner_id, contacts, emergency_numbers, latitude, longitude } = same;
  const place = { latitude, longitude };
  return { name, code, kind: [kind], timezone, address, owner_id, contacts, emergency_numbers, ...place };
}
