import { Alert, Form, Input, InputNumber, Modal, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { DeviceRead } from "@/kit/api/types";
import { changeDevice, DEVICE_KINDS, registerDevice, useDeviceMove, useDevices } from "@/kit/devices/data";
import { useSites } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { CODE } from "@/kit/forms/code";
import styles from "./devices.module.css";

interface Fields {
  site_id: string;
  code: string;
  name: string;
  kind: DeviceRead["kind"];
  place?: string;
  recorder_id?: string;
  channel?: string;
  criticality: DeviceRead["criticality"];
  offline_after_s?: number;
}

interface DeviceDialogProps {
  siteId: string | null;
  /** What is changed; none: a new one. */
  device?: DeviceRead;
  onClose: () => void;
}

const CRITICALITIES = ["critical", "major", "minor"] as const;

/** Puts a device on the register of a site, or changes what the register says of it. */
export function DeviceDialog({ siteId, device, onClose }: DeviceDialogProps) {
  const { t } = useTranslation("devices");
  const [form] = Form.useForm<Fields>();
  const site = Form.useWatch<string | undefined>("site_id", form) ?? siteId;
  const recorders = useDevices({ site, kind: "recorder", state: null }).data ?? [];
  const sites = [...useSites().values()].filter(({ active }) => active);
  const move = useDeviceMove(({ site_id, code, ...fields }: Fields) => {
    const body = {
      ...fields,
      place: written(fields.place),
      channel: written(fields.channel),
      recorder_id: fields.recorder_id ?? null,
      offline_after_s: fields.offline_after_s ?? null,
    };
    return device ? changeDevice({ ...device, body }) : registerDevice({ ...body, site_id, code: code.trim() });
  });
  const needed = [{ required: true, whitespace: true, message: t("missing") }];
  return (
    <Modal
      open
      title={t(device ? "change.title" : "add")}
      okText={t("save")}
      cancelText={t("kit:ends.cancel")}
      confirmLoading={move.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={device ? given(device) : { site_id: siteId ?? undefined, kind: "camera", criticality: "major" }}
        onFinish={(fields) => move.mutate({ ...fields }, { onSuccess: onClose })}
      >
        {move.error ? (
          <Alert className={styles.alert ?? ""} type="error" showIcon title={<Refusal error={move.error} />} />
        ) : null}
        {device ? null : (
          <>
            <Form.Item name="site_id" label={t("column.site")} rules={needed}>
              <Select options={sites.map(({ id, name }) => ({ value: id, label: name }))} />
            </Form.Item>
            <Form.Item
              name="code"
              label={t("field.code")}
              extra={t("field.codeHint")}
              rules={[...needed, { pattern: CODE, message: t("field.codeHint") }]}
            >
              <Input maxLength={63} />
            </Form.Item>
          </>
        )}
        <Form.Item name="name" label={t("field.name")} rules={needed}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="kind" label={t("column.kind")} rules={needed}>
          <Select options={DEVICE_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))} />
        </Form.Item>
        <Form.Item name="place" label={t("field.place")}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="recorder_id" label={t("field.recorder")} extra={t("field.recorderHint")}>
          <Select
            allowClear
            options={recorders
              .filter(({ id }) => id !== device?.id)
              .map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
          />
        </Form.Item>
        <Form.Item name="channel" label={t("field.channel")}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="criticality" label={t("fact.criticality")} rules={needed}>
          <Select options={CRITICALITIES.map((one) => ({ value: one, label: t(`kit:severity.${one}`) }))} />
        </Form.Item>
        <Form.Item name="offline_after_s" label={t("field.offlineAfter")} extra={t("field.offlineAfterHint")}>
          <InputNumber min={30} max={86_400} precision={0} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** What the form begins with; what is null is an empty field. */
function given(device: DeviceRead): Record<string, unknown> {
  const { site_id, code, name, kind, place, recorder_id, channel, criticality, offline_after_s } = device;
  const all = { site_id, code, name, kind, place, recorder_id, channel, criticality, offline_after_s };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

const written = (text: string | undefined): string | null => (text ?? "").trim() || null;
