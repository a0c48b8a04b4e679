import { Alert, Form, Input, Modal, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { pathTo } from "@/kit/paths";
import { useSites } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { useAddRoute } from "./data";
import { newCheckpoint } from "./draft";

interface Fields {
  site_id: string;
  name_zh: string;
  name_en: string;
  first_zh: string;
  first_en: string;
}

/** A new route of a site, with its first checkpoint; the others are written next. */
export function NewDialog({ siteId, onClose }: { siteId: string | null; onClose: () => void }) {
  const { t } = useTranslation("routes");
  const go = useNavigate();
  const sites = useSites();
  const [form] = Form.useForm<Fields>();
  const { mutate, isPending, error } = useAddRoute();
  const add = ({ first_zh, first_en, ...fields }: Fields): void =>
    mutate(
      {
        ...fields,
        order: "in_order",
        active: true,
        checkpoints: [{ ...newCheckpoint([]), name_zh: first_zh, name_en: first_en }],
      },
      { onSuccess: ({ id }) => void go(pathTo.route(id)) },
    );
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
        initialValues={siteId === null ? {} : { site_id: siteId }}
        onFinish={add}
      >
        {error ? <Alert type="error" showIcon title={<Refusal error={error} />} /> : null}
        <Form.Item name="site_id" label={t("column.site")} rules={needed}>
          <Select options={[...sites.values()].map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        {(["name_zh", "name_en", "first_zh", "first_en"] as const).map((name) => (
          <Form.Item key={name} name={name} label={t(`field.${name}`)} rules={needed}>
            <Input maxLength={60} />
          </Form.Item>
        ))}
      </Form>
    </Modal>
  );
}
