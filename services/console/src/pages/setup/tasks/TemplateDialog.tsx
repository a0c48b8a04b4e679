import { Alert, Checkbox, Form, Input, InputNumber, Modal, Select } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ok, roster } from "@/kit/api/clients";
import type { TaskTemplateRead } from "@/kit/api/types";
import { showAtFields } from "@/kit/forms/fieldProblems";
import { usePostName, usePosts } from "@/kit/posts";
import { useSites } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { useMessage } from "@/kit/theme/useMessage";
import { StepFields } from "./StepFields";
import styles from "../setup.module.css";

interface Fields {
  post: string;
  title_zh: string;
  title_en: string;
  text_zh?: string | null;
  text_en?: string | null;
  from_min: number;
  until_min: number;
  every_min?: number | null;
  steps?: TaskTemplateRead["steps"];
  needs_check: boolean;
  active: boolean;
  site_id?: string | null;
}

const NEW: Partial<Fields> = { from_min: 0, until_min: 60, needs_check: false, active: true };

/** A template of tasks: what a post is to do in every shift, and when. */
export function TemplateDialog({ template, onClose }: { template: TaskTemplateRead | null; onClose: () => void }) {
  const { t } = useTranslation("setup-tasks");
  const message = useMessage();
  const postName = usePostName();
  const posts = usePosts();
  const sites = [...useSites().values()].filter(({ active }) => active);
  const [form] = Form.useForm<Fields>();
  const { mutate, isPending, error, reset } = useSave(template);
  const save = (fields: Fields): void =>
    mutate(fields, {
      onSuccess: () => {
        void message.success(t("saved"));
        onClose();
      },
      onError: (refused) => {
        if (showAtFields(form, refused)) reset();
      },
    });
  const needed = [{ required: true, message: t("missing") }];
  const written = [{ required: true, whitespace: true, message: t("missing") }];
  return (
    <Modal
      open
      title={t(template ? "edit" : "add")}
      okText={t("save")}
      cancelText={t("kit:ends.cancel")}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Fields> form={form} layout="vertical" initialValues={template ?? NEW} onFinish={save} requiredMark={false}>
        {error ? (
          <Alert className={styles.alert ?? ""} type="error" showIcon title={<Refusal error={error} />} />
        ) : null}
        <Form.Item name="post" label={t("column.post")} rules={needed}>
          <Select options={posts.map(({ code }) => ({ value: code, label: postName(code) }))} />
        </Form.Item>
        {template === null ? (
          <Form.Item name="site_id" label={t("column.where")}>
            <Select
              allowClear
              placeholder={t("everywhere")}
              options={sites.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        ) : null}
        <Form.Item name="title_zh" label={t("field.titleZh")} rules={written}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="title_en" label={t("field.titleEn")} rules={written}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="text_zh" label={t("field.textZh")}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
        <Form.Item name="text_en" label={t("field.textEn")}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
        <StepFields />
        <Form.Item name="from_min" label={t("field.from")} rules={needed}>
          <InputNumber min={0} max={1439} precision={0} />
        </Form.Item>
        <Form.Item name="until_min" label={t("field.until")} rules={needed}>
          <InputNumber min={1} max={1440} precision={0} />
        </Form.Item>
        <Form.Item name="every_min" label={t("field.every")} extra={t("field.everyHint")}>
          <InputNumber min={30} max={1440} precision={0} />
        </Form.Item>
        <Form.Item name="needs_check" valuePropName="checked">
          <Checkbox>{t("field.check")}</Checkbox>
        </Form.Item>
        <Form.Item name="active" valuePropName="checked">
          <Checkbox>{t("inUse")}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}

function useSave(template: TaskTemplateRead | null) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ site_id, text_zh, text_en, every_min, steps, ...fields }: Fields): Promise<TaskTemplateRead> => {
      const body = {
        ...fields,
        text_zh: text_zh === "" ? null : text_zh,
        text_en: text_en === "" ? null : text_en,
        every_min: every_min ?? null,
        steps: steps ?? [],
      };
      return template === null
        ? ok(
            roster.POST("/api/roster/v1/task-templates", {
              body: { ...body, site_type: "default", site_id: site_id ?? null },
            }),
          )
        : ok(
            roster.PUT("/api/roster/v1/task-templates/{template_id}", {
              params: { path: { template_id: template.id }, header: { "if-match": `"${template.version}"` } },
              body,
            }),
          );
    },
    onSettled: () => cache.invalidateQueries({ queryKey: ["task-templates"] }),
  });
}
