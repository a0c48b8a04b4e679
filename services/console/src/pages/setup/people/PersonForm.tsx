import { Alert, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { ROLES } from "@/kit/access/routes.gen";
import { useMay } from "@/kit/access/useMay";
import { Refusal } from "@/kit/states/Refusal";
import type { StaffRead } from "@/kit/api/types";
import { showAtFields } from "@/kit/forms/fieldProblems";
import { usePostName, usePosts } from "@/kit/posts";
import { useSites } from "@/kit/sites/sites";
import { useMessage } from "@/kit/theme/useMessage";
import { useSavePerson } from "./data";
import styles from "../setup.module.css";

interface Fields {
  code: string;
  name: string;
  phone?: string | null;
  email?: string | null;
  language: "zh-CN" | "en";
  roles: string[];
  site_ids: string[];
}

const LANGUAGES = [
  { value: "zh-CN", label: "中文" },
  { value: "en", label: "English" },
];

interface PersonFormProps {
  person: StaffRead | null;
  /** With which rights the form of somebody new begins. */
  begun?: Pick<Fields, "roles" | "site_ids">;
  onSaved: (saved: StaffRead) => void;
}

/** Who somebody is: name, roles, sites, and where they are reached. */
export function PersonForm({ person, begun = NO_RIGHTS, onSaved }: PersonFormProps) {
  const { t } = useTranslation("setup-people");
  const message = useMessage();
  const may = useMay();
  const verdict = person === null ? may("registerStaff", {}) : may("changeStaff", { staff: person });
  const [form] = Form.useForm<Fields>();
  const [initial] = useState(() => initialFields(person, begun));
  const { mutate, isPending, error, reset } = useSavePerson(person);
  const save = (given: Fields): void =>
    mutate(changedOf(given, person), {
      onSuccess: (saved) => {
        void message.success(t(person ? "saved" : "registered", { name: saved.name }));
        onSaved(saved);
      },
      onError: (refused) => {
        if (showAtFields(form, refused)) reset();
      },
    });
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      initialValues={initial}
      onFinish={save}
      requiredMark={false}
      disabled={verdict !== null}
    >
      {error ? <Alert className={styles.alert ?? ""} type="error" showIcon title={<Refusal error={error} />} /> : null}
      <DataFields isNew={person === null} />
      <MayButton verdict={verdict} type="primary" htmlType="submit" loading={isPending}>
        {t(person ? "save" : "register")}
      </MayButton>
    </Form>
  );
}

function DataFields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation("setup-people");
  const needed = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <>
      <div className={styles.row}>
        <Form.Item name="name" label={t("field.name")} rules={needed(t("field.nameMissing"))}>
          <Input maxLength={200} autoFocus={isNew} />
        </Form.Item>
        <Form.Item
          name="code"
          label={t("field.code")}
          rules={needed(t("field.codeMissing"))}
          extra={t("field.codeHint")}
        >
          <Input maxLength={63} readOnly={!isNew} />
        </Form.Item>
      </div>
      <RightsFields />
      <div className={styles.row}>
        <Form.Item name="phone" label={t("field.phone")}>
          <Input inputMode="tel" maxLength={60} />
        </Form.Item>
        <Form.Item name="email" label={t("field.email")} extra={t("field.emailHint")}>
          <Input inputMode="email" maxLength={254} />
        </Form.Item>
      </div>
      <Form.Item name="language" label={t("field.language")}>
        <Select options={LANGUAGES} />
      </Form.Item>
    </>
  );
}

function RightsFields() {
  const { t } = useTranslation("setup-people");
  const postName = usePostName();
  const posts = usePosts().filter(({ active }) => active);
  const sites = [...useSites().values()].filter(({ active }) => active);
  const codes = posts.map(({ code }) => code);
  const roles = ROLES.filter((role) => role !== "station" && !codes.includes(role));
  const option = (value: string) => ({ value, label: postName(value) });
  return (
    <>
      <Form.Item
        name="roles"
        label={t("field.roles")}
        rules={[{ required: true, message: t("field.rolesMissing") }]}
        extra={t("field.rolesHint")}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: "label" }}
          options={[
            { label: t("field.posts"), options: codes.map(option) },
            { label: t("field.accountRoles"), options: roles.map(option) },
          ]}
        />
      </Form.Item>
      <Form.Item name="site_ids" label={t("field.sites")} extra={t("field.sitesHint")}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: "label" }}
          options={sites.map(({ id, name, code }) => ({ value: id, label: `${name} · ${code}` }))}
        />
      </Form.Item>
    </>
  );
}

const NO_RIGHTS = { roles: [], site_ids: [] };

function initialFields(person: StaffRead | null, begun: Pick<Fields, "roles" | "site_ids">): Partial<Fields> {
  if (person === null) return { language: "zh-CN", ...begun };
  const { code, name, phone, email, language, roles, site_ids } = person;
  return { code, name, phone, email, language: language === "en" ? "en" : "zh-CN", roles, site_ids };
}

/** Only what differs: who may not change a person's rights can still mend a phone number. */
function changedOf({ phone, email, ...given }: Fields, person: StaffRead | null): Partial<Fields> {
  const values = { ...given, phone: written(phone), email: written(email) };
  if (person === null) return values;
  const kept = Object.entries(values).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(person[name as keyof StaffRead]),
  );
  return Object.fromEntries(kept);
}

function written(value: string | null | undefined): string | null {
  const text = value?.trim() ?? "";
  return text === "" ? null : text;
}
