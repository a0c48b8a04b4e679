import { Alert, Form, Input, InputNumber, Modal, Segmented, Select, Space } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "@/kit/states/Refusal";
import type { RuleRead, SeriesState, Severity } from "@/kit/api/types";
import { DurationInput } from "@/kit/forms/DurationInput";
import { useLanguage } from "@/kit/i18n/language";
import { SEVERITY_OPTIONS } from "@/kit/severity/options";
import { useRuleChange, type RuleChange } from "./data";
import { clearFits, figuresOf, type Figures } from "./figures";
import { ruleWords } from "./ruleWords";
import styles from "./rules.module.css";

export type RuleDraft =
  { kind: "new"; series?: string } | { kind: "edit"; rule: RuleRead } | { kind: "copy"; rule: RuleRead };

interface Fields {
  series?: string;
  kind: "threshold" | "no_data";
  operator: ">" | ">=" | "<" | "<=";
  limit?: number | null;
  clear?: number | null;
  hold_s: number;
  after_s: number;
  severity: Severity;
  name?: string | null;
}

const OPERATORS = [">", ">=", "<", "<="] as const;

interface RuleDialogProps {
  siteId: string;
  series: readonly SeriesState[];
  draft: RuleDraft;
  onClose: () => void;
}

/** Make or change a rule; below the figures stands what they mean. */
export function RuleDialog({ siteId, series, draft, onClose }: RuleDialogProps) {
  const { t } = useTranslation("sites");
  const [form] = Form.useForm<Fields>();
  const [initial] = useState(() => initialFields(draft));
  const { mutate, isPending, error } = useRuleChange();
  const fields = Form.useWatch([], form) as Fields | undefined;
  const chosen = series.find(({ key }) => key === (fields ?? initial).series);
  const save = (given: Fields): void => {
    const figures = asFigures(given);
    if (figures) mutate(changeOf(siteId, draft, given, figures), { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={t(`rule.title.${draft.kind}`)}
      okText={t("rule.save")}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={560}
      destroyOnHidden
    >
      <Form<Fields> form={form} layout="vertical" initialValues={initial} onFinish={save} requiredMark={false}>
        <Form.Item
          name="series"
          label={t("rule.field.series")}
          rules={[{ required: true, message: t("rule.field.seriesMissing") }]}
        >
          <Select
            disabled={draft.kind !== "new" || draft.series !== undefined}
            showSearch={{ optionFilterProp: "label" }}
            options={series.map(({ key, name }) => ({ value: key, label: name ? `${name} (${key})` : key }))}
          />
        </Form.Item>
        <Form.Item name="kind" label={t("rule.field.kind")}>
          <Segmented
            options={(["threshold", "no_data"] as const).map((one) => ({ value: one, label: t(`rule.kind.${one}`) }))}
          />
        </Form.Item>
        {(fields ?? initial).kind === "no_data" ? (
          <Form.Item name="after_s" label={t("rule.field.after")}>
            <DurationInput min={1} max={31 * 86_400} />
          </Form.Item>
        ) : (
          <ThresholdFields unit={chosen?.unit ?? ""} />
        )}
        <Form.Item name="severity" label={t("column.severity")}>
          <Select options={SEVERITY_OPTIONS} />
        </Form.Item>
        <Form.Item name="name" label={t("rule.field.name")}>
          <Input maxLength={200} placeholder={t("rule.field.nameHint")} />
        </Form.Item>
        <Reading fields={fields ?? initial} unit={chosen?.unit ?? ""} />
        {error ? <Alert type="error" showIcon title={<Refusal error={error} />} /> : null}
      </Form>
    </Modal>
  );
}

function ThresholdFields({ unit }: { unit: string }) {
  const { t } = useTranslation("sites");
  const suffix = unit ? { suffix: unit } : {};
  return (
    <>
      <Form.Item label={t("rule.field.limit")} htmlFor="limit">
        <Space.Compact block>
          <Form.Item name="operator" noStyle>
            <Select
              aria-label={t("rule.field.operator")}
              style={{ width: 150 }}
              options={OPERATORS.map((one) => ({ value: one, label: t(`rule.operator.${NAMES[one]}`) }))}
            />
          </Form.Item>
          <Form.Item name="limit" noStyle rules={[{ required: true, message: t("rule.field.limitMissing") }]}>
            <InputNumber id="limit" style={{ width: "100%" }} {...suffix} />
          </Form.Item>
        </Space.Compact>
      </Form.Item>
      <div className={styles.twoFields}>
        <Form.Item
          name="clear"
          label={t("rule.field.clear")}
          dependencies={["operator", "limit"]}
          rules={[
            ({ getFieldsValue }) => ({
              validator: (_, clear: number | null | undefined) => {
                const { operator, limit } = getFieldsValue() as Fields;
                const fits = clearFits(operator, limit ?? 0, clear);
                return fits ? Promise.resolve() : Promise.reject(new Error(t("rule.field.clearWrong")));
              },
            }),
          ]}
        >
          <InputNumber placeholder={t("rule.field.clearHint")} style={{ width: "100%" }} {...suffix} />
        </Form.Item>
        <Form.Item name="hold_s" label={t("rule.field.hold")}>
          <DurationInput max={7 * 86_400} />
        </Form.Item>
      </div>
    </>
  );
}

const NAMES = { ">": "gt", ">=": "gte", "<": "lt", "<=": "lte" } as const;

function Reading({ fields, unit }: { fields: Fields; unit: string }) {
  const { t } = useTranslation("sites");
  const language = useLanguage();
  const figures = asFigures(fields);
  return (
    <p className={styles.reading} aria-live="polite">
      {figures ? ruleWords(figures, unit, t, language) : t("rule.incomplete")}
    </p>
  );
}

function initialFields(draft: RuleDraft): Fields {
  const base: Fields = { kind: "threshold", operator: ">", hold_s: 0, after_s: 60, severity: "major" };
  if (draft.kind === "new") return { ...base, ...(draft.series === undefined ? {} : { series: draft.series }) };
  return { ...base, ...figuresOf(draft.rule), series: draft.rule.series };
}

function asFigures({ kind, operator, limit, clear, hold_s, after_s, severity, name }: Fields): Figures | null {
  const named = { severity, name: name?.trim() ? name.trim() : null };
  if (kind === "no_data") return { kind, after_s, ...named };
  if (limit === null || limit === undefined) return null;
  return { kind, operator, limit, clear: clear ?? null, hold_s, ...named };
}

function changeOf(siteId: string, draft: RuleDraft, given: Fields, figures: Figures): RuleChange {
  if (draft.kind === "edit") return { kind: "replace", rule: draft.rule, figures };
  return { kind: "create", siteId, series: given.series ?? "", figures };
}
