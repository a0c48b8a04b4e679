import { Checkbox, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { ChecklistBody, ChecklistSchedule, RouteRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { INSPECTION_KINDS } from "@/kit/inspections/kinds";
import { usePostName, usePosts } from "@/kit/posts";
import { Field } from "@/kit/forms/Field";
import { scheduleFits } from "./draft";
import { useWhen } from "./when";
import styles from "./checklists.module.css";

interface GeneralProps {
  body: ChecklistBody;
  /** Those that it may follow. */
  routes: readonly RouteRead[];
  disabled: boolean;
  onChange: (part: Partial<ChecklistBody>) => void;
}

/** What the checklist is called, what it is for, who works through it, and when. */
export function GeneralFields({ body, routes, disabled, onChange }: GeneralProps) {
  const { t } = useTranslation(["checklists", "inspections"]);
  const postName = usePostName();
  const posts = usePosts();
  return (
    <div className={styles.fields}>
      <Field label={t("field.nameZh")}>
        {(id) => (
          <Input
            id={id}
            maxLength={120}
            value={body.name_zh}
            disabled={disabled}
            onChange={({ target }) => onChange({ name_zh: target.value })}
          />
        )}
      </Field>
      <Field label={t("field.nameEn")}>
        {(id) => (
          <Input
            id={id}
            maxLength={120}
            value={body.name_en}
            disabled={disabled}
            onChange={({ target }) => onChange({ name_en: target.value })}
          />
        )}
      </Field>
      <Field label={t("inspections:column.kind")}>
        {(id) => (
          <Select
            id={id}
            value={body.kind}
            disabled={disabled}
            options={INSPECTION_KINDS.map((one) => ({ value: one, label: t(`inspections:kind.${one}`) }))}
            onChange={(kind) => onChange({ kind })}
          />
        )}
      </Field>
      <Field label={t("column.post")}>
        {(id) => (
          <Select
            id={id}
            value={body.post}
            disabled={disabled}
            options={posts.map(({ code }) => ({ value: code, label: postName(code) }))}
            onChange={(post: string) => onChange({ post })}
          />
        )}
      </Field>
      <Field label={t("field.purposeZh")}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={500}
            value={body.purpose_zh ?? ""}
            disabled={disabled}
            onChange={({ target }) => onChange({ purpose_zh: target.value })}
          />
        )}
      </Field>
      <Field label={t("field.purposeEn")}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={500}
            value={body.purpose_en ?? ""}
            disabled={disabled}
            onChange={({ target }) => onChange({ purpose_en: target.value })}
          />
        )}
      </Field>
      <ScheduleFields
        schedule={body.schedule ?? null}
        disabled={disabled}
        onChange={(schedule) => onChange({ schedule })}
      />
      {routes.length > 0 ? <RouteField {...{ body, routes, disabled, onChange }} /> : null}
      <Checkbox
        className={styles.wide ?? ""}
        checked={body.active}
        disabled={disabled}
        onChange={({ target }) => onChange({ active: target.checked })}
      >
        {t("field.active")}
      </Checkbox>
    </div>
  );
}

function RouteField({ body, routes, disabled, onChange }: GeneralProps) {
  const { t } = useTranslation("checklists");
  const inLanguage = useInLanguage();
  return (
    <Field label={t("field.route")}>
      {(id) => (
        <Select
          id={id}
          allowClear
          value={body.route_id ?? null}
          disabled={disabled}
          placeholder={t("field.noRoute")}
          options={routes.map((one) => ({
            value: one.id,
            label: inLanguage({ zh: one.name_zh, en: one.name_en }),
          }))}
          onChange={(route_id: string | undefined) => onChange({ route_id: route_id ?? null })}
        />
      )}
    </Field>
  );
}

const ANCHORS = ["start", "end", "byHand"] as const;
type Anchor = (typeof ANCHORS)[number];
const AT_START: ChecklistSchedule = { anchor: "start", from_min: 0, until_min: 60, every_min: null };

interface ScheduleProps {
  schedule: ChecklistSchedule | null;
  disabled: boolean;
  onChange: (schedule: ChecklistSchedule | null) => void;
}

function ScheduleFields({ schedule, disabled, onChange }: ScheduleProps) {
  const { t } = useTranslation("checklists");
  const said = useWhen()(schedule);
  const change = (part: Partial<ChecklistSchedule>): void => onChange({ ...(schedule ?? AT_START), ...part });
  const anchor = schedule?.anchor ?? "byHand";
  return (
    <fieldset className={styles.schedule}>
      <legend>{t("field.when")}</legend>
      <Select<Anchor>
        aria-label={t("field.when")}
        value={anchor}
        disabled={disabled}
        options={ANCHORS.map((one) => ({ value: one, label: t(`anchor.${one}`) }))}
        onChange={(one) =>
          one === "byHand" ? onChange(null) : change({ anchor: one, ...(one === "end" ? { every_min: null } : {}) })
        }
      />
      {schedule === null ? null : (
        <>
          <Field label={t("field.from")}>
            {(id) => (
              <InputNumber
                id={id}
                min={-720}
                max={1440}
                precision={0}
                value={schedule.from_min}
                disabled={disabled}
                onChange={(value) => change({ from_min: value ?? 0 })}
              />
            )}
          </Field>
          <Field label={t("field.until")}>
            {(id) => (
              <InputNumber
                id={id}
                min={-720}
                max={1440}
                precision={0}
                value={schedule.until_min}
                disabled={disabled}
                onChange={(value) => change({ until_min: value ?? 0 })}
              />
            )}
          </Field>
          {schedule.anchor === "start" ? (
            <Field label={t("field.every")}>
              {(id) => (
                <InputNumber
                  id={id}
                  min={15}
                  max={1440}
                  precision={0}
                  value={schedule.every_min ?? null}
                  disabled={disabled}
                  placeholder={t("field.once")}
                  onChange={(value) => change({ every_min: value })}
                />
              )}
            </Field>
          ) : null}
        </>
      )}
      <p className={scheduleFits(schedule) ? styles.soft : styles.bad} role="status">
        {scheduleFits(schedule) ? said : t("wrong.schedule")}
      </p>
    </fieldset>
  );
}
