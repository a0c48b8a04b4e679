import { Alert, Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { Refusal } from "@/kit/states/Refusal";
import { useRegistration, type StationKey } from "./data";

/** Register a station; its key follows in `StationKeyDialog`. */
export function NewStation({
  siteId,
  onClose,
  onKey,
}: {
  siteId: string;
  onClose: () => void;
  onKey: (key: StationKey) => void;
}) {
  const { t } = useTranslation("sites");
  const [form] = Form.useForm<{ name: string }>();
  const { mutate, isPending, error } = useRegistration(siteId);
  const register = ({ name }: { name: string }): void =>
    mutate(name.trim(), {
      onSuccess: (key) => {
        onClose();
        onKey(key);
      },
    });
  return (
    <Modal
      open
      title={t("station.new")}
      okText={t("station.make")}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={460}
      destroyOnHidden
    >
      <Form form={form} layout="vertical" onFinish={register} requiredMark={false}>
        <Form.Item
          name="name"
          label={t("station.name")}
          rules={[{ required: true, whitespace: true, message: t("station.nameMissing") }]}
        >
          <Input maxLength={200} placeholder={t("station.nameHint")} autoFocus />
        </Form.Item>
        {error ? <Alert type="error" showIcon title={<Refusal error={error} />} /> : null}
      </Form>
    </Modal>
  );
}
