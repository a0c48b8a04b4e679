import { Form, Input, Modal, Select } from "antd";
import { useTranslation } from "react-i18next";
import { RowMistakes } from "./RowMistakes";
import { usePutSeries } from "./data";
import { guess } from "./guess";
import type { SeriesState } from "@/kit/api/types";
import { useKindOptions } from "./kinds";

interface Fields {
  key: string;
  name?: string | null;
  unit?: string;
  kind?: string;
}

interface SeriesDialogProps {
  siteId: string;
  /** null: a new one. */
  series: SeriesState | null;
  onClose: () => void;
}

/** A series by hand: its key is for ever, the rest may change. */
export function SeriesDialog({ siteId, series, onClose }: SeriesDialogProps) {
  const { t } = useTranslation("setup-series");
  const [form] = Form.useForm<Fields>();
  const put = usePutSeries(siteId);
  const kinds = useKindOptions(series ? [series.kind] : []);
  const save = ({ key, name, unit, kind }: Fields): void =>
    put.mutate(
      [{ key: key.trim(), name: name?.trim() ? name.trim() : null, unit: unit?.trim() ?? "", kind: kind ?? "" }],
      {
        onSuccess: onClose,
      },
    );
  const propose = (key: string): void => {
    const { kind, unit } = guess(key);
    if (kind !== null && !form.isFieldsTouched(["kind", "unit"])) form.setFieldsValue({ kind, unit });
  };
  return (
    <Modal
      open
      title={t(series === null ? "edit.new" : series.retired_at === null ? "edit.change" : "edit.bringBack")}
      okText={t("edit.save")}
      confirmLoading={put.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={520}
      destroyOnHidden
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={save}
        initialValues={series ?? { key: "", unit: "" }}
      >
        <Form.Item
          name="key"
          label={t("column.key")}
          extra={t("edit.keyHint")}
          rules={[{ required: true, message: t("edit.keyMissing") }]}
        >
          <Input disabled={series !== null} maxLength={128} onChange={(event) => propose(event.target.value)} />
        </Form.Item>
        <Form.Item name="name" label={t("column.name")}>
          <Input maxLength={200} placeholder={t("add.nameHint")} />
        </Form.Item>
        <Form.Item name="unit" label={t("column.unit")}>
          <Input maxLength={32} placeholder={t("edit.unitHint")} />
        </Form.Item>
        <Form.Item name="kind" label={t("column.kind")} rules={[{ required: true, message: t("edit.kindMissing") }]}>
          <Select options={kinds} showSearch={{ optionFilterProp: "label" }} />
        </Form.Item>
      </Form>
      <RowMistakes error={put.error} />
    </Modal>
  );
}
