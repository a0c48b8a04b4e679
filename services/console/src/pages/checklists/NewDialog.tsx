import { Alert, Form, Input, Modal, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { ChecklistSummary, InspectionKind } from "@/kit/api/types";
import { ANY_SITE } from "@/kit/checklists/counting";
import { showAtFields } from "@/kit/forms/fieldProblems";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { INSPECTION_KINDS } from "@/kit/inspections/kinds";
import { pathTo } from "@/kit/paths";
import { usePostName, usePosts } from "@/kit/posts";
import { SITE_KINDS, useKindName } from "@/kit/sites/kinds";
import { useSites } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { CODE } from "@/kit/forms/code";
import { readChecklist, useAddChecklist } from "./data";
import { bodyOf, newItem } from "./draft";
import styles from "./checklists.module.css";

interface Fields {
  kind: InspectionKind;
  post: string;
  /** A site's id, or the code of a type of sites. */
  where: string;
  name_zh: string;
  name_en: string;
  code: string;
  copy?: string;
}

interface NewDialogProps {
  siteId: string | null;
  known: readonly ChecklistSummary[];
  onClose: () => void;
}

/** A new checklist: whose it is and what it is called, its items those of another one or written next. */
export function NewDialog({ siteId, known, onClose }: NewDialogProps) {
  const { t } = useTranslation(["checklists", "inspections"]);
  const go = useNavigate();
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const posts = usePosts();
  const kindName = useKindName();
  const sites = useSites();
  const [form] = Form.useForm<Fields>();
  const { mutate, isPending, error, reset } = useAddChecklist();
  const add = async ({ where, copy, ...fields }: Fields): Promise<void> => {
    const from = copy === undefined ? null : bodyOf(await readChecklist(copy));
    const site = sites.has(where) ? where : null;
    const items = from?.items ?? [{ ...newItem([]), title_zh: fields.name_zh, title_en: fields.name_en }];
    mutate(
      { ...from, ...fields, active: true, site_id: site, site_type: site === null ? where : ANY_SITE, items },
      {
        onSuccess: ({ id }) => void go(pathTo.checklist(id)),
        onError: (refused) => {
          if (showAtFields(form, refused)) reset();
        },
      },
    );
  };
  const needed = [{ required: true, whitespace: true, message: t("missing") }];
  return (
    <Modal
      open
      title={t("add.button")}
      okText={t("add.ok")}
      cancelText={t("kit:ends.cancel")}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: "patrol", where: siteId ?? ANY_SITE }}
        onFinish={(fields) => void add(fields)}
      >
        {error ? (
          <Alert className={styles.alert ?? ""} type="error" showIcon title={<Refusal error={error} />} />
        ) : null}
        <Form.Item name="kind" label={t("inspections:column.kind")} rules={needed}>
          <Select options={INSPECTION_KINDS.map((one) => ({ value: one, label: t(`inspections:kind.${one}`) }))} />
        </Form.Item>
        <Form.Item name="post" label={t("column.post")} rules={needed}>
          <Select options={posts.map(({ code }) => ({ value: code, label: postName(code) }))} />
        </Form.Item>
        <Form.Item name="where" label={t("column.where")} rules={needed}>
          <Select
            showSearch={{ optionFilterProp: "label" }}
            options={[
              { value: ANY_SITE, label: t("anyType") },
              ...SITE_KINDS.map((one) => ({ value: one, label: t("allOfType", { type: kindName(one) }) })),
              ...[...sites.values()].map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </Form.Item>
        <Form.Item name="name_zh" label={t("field.nameZh")} rules={needed}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="name_en" label={t("field.nameEn")} rules={needed}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item
          name="code"
          label={t("field.code")}
          extra={t("field.codeHint")}
          rules={[...needed, { pattern: CODE, message: t("field.codeHint") }]}
        >
          <Input maxLength={63} />
        </Form.Item>
        <Form.Item name="copy" label={t("add.copy")} extra={t("add.copyHint")}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            options={known.map((one) => ({ value: one.id, label: inLanguage({ zh: one.name_zh, en: one.name_en }) }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
