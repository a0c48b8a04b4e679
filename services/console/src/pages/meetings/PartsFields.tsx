import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/kit/layout/Icon";
import { Panel } from "@/kit/layout/Page";
import { endOf } from "@/kit/improvements/due";
import { PersonSelect } from "@/kit/sites/PersonSelect";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { dayIn } from "@/kit/time/days";
import { DayField } from "@/kit/dates/DayField";
import type { FieldProps } from "./RecordForm";
import { PARTS } from "./draft";
import styles from "./meetings.module.css";

/** Summary, problems, measures: each is said, or why there is none. */
export function PartsFields(props: FieldProps) {
  const { t } = useTranslation("meetings");
  const { draft, disabled, onChange } = props;
  return (
    <>
      {PARTS.map((part) => (
        <Panel key={part} title={t(`part.${part}`)}>
          <div className={styles.fields}>
            <Input.TextArea
              aria-label={t(`part.${part}`)}
              value={draft.parts[part].text}
              disabled={disabled}
              maxLength={5000}
              autoSize={{ minRows: 2, maxRows: 10 }}
              onChange={(event) =>
                onChange({ parts: { ...draft.parts, [part]: { ...draft.parts[part], text: event.target.value } } })
              }
            />
            {draft.parts[part].text.trim() === "" ? (
              <None
                label={t(`none.${part}`)}
                value={draft.parts[part].none}
                disabled={disabled}
                onChange={(none) => onChange({ parts: { ...draft.parts, [part]: { ...draft.parts[part], none } } })}
              />
            ) : null}
          </div>
        </Panel>
      ))}
      <Panel title={t("part.measures")}>
        <MeasureFields {...props} />
      </Panel>
    </>
  );
}

function MeasureFields({ meeting, draft, disabled, onChange }: FieldProps) {
  const { t } = useTranslation("meetings");
  const zone = zoneOf(useSites(), meeting.site_id);
  const change = (at: number, part: Partial<(typeof draft.measures)[number]>): void =>
    onChange({ measures: draft.measures.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  return (
    <>
      <ul className={styles.rows}>
        {draft.measures.map((one, at) => (
          <li key={one.id ?? at}>
            <Input
              aria-label={t("measures.text")}
              placeholder={t("measures.text")}
              className={styles.grow ?? ""}
              value={one.text}
              disabled={disabled}
              maxLength={1000}
              onChange={(event) => change(at, { text: event.target.value })}
            />
            <PersonSelect
              label={t("measures.owner")}
              className={styles.choice}
              siteId={meeting.site_id}
              value={one.owner}
              disabled={disabled}
              onChange={(owner) => change(at, { owner })}
            />
            {disabled ? null : (
              <DayField
                label={t("measures.due")}
                zone={zone}
                value={one.dueAt === null ? null : dayIn(one.dueAt, zone)}
                optional
                onChange={(day) => change(at, { dueAt: day === null ? null : endOf(day, zone) })}
              />
            )}
            {disabled ? null : (
              <Button
                type="text"
                aria-label={t("measures.remove", { text: one.text })}
                icon={<Icon name="close" size={14} />}
                onClick={() => onChange({ measures: draft.measures.filter((_, place) => place !== at) })}
              />
            )}
          </li>
        ))}
        {disabled ? null : (
          <li>
            <Button
              size="small"
              icon={<Icon name="plus" size={14} />}
              onClick={() =>
                onChange({ measures: [...draft.measures, { id: null, text: "", owner: null, dueAt: null }] })
              }
            >
              {t("measures.add")}
            </Button>
          </li>
        )}
      </ul>
      {draft.measures.length === 0 ? (
        <div className={styles.fields}>
          <None
            label={t("none.measures")}
            value={draft.measuresNone}
            disabled={disabled}
            onChange={(measuresNone) => onChange({ measuresNone })}
          />
        </div>
      ) : null}
    </>
  );
}

interface NoneProps {
  label: string;
  value: string;
  disabled: boolean;
  onChange: (reason: string) => void;
}

function None({ label, value, disabled, onChange }: NoneProps) {
  return (
    <Input
      aria-label={label}
      placeholder={label}
      value={value}
      disabled={disabled}
      maxLength={200}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
