import { InputNumber, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { DurationInput } from "@/kit/forms/DurationInput";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { GRAVEST_FIRST } from "@/kit/severity/severities";
import type { Spec } from "./catalogue";
import styles from "./panel/panel.module.css";

interface PlainFieldProps {
  spec: Spec;
  label: string;
  value: unknown;
  disabled: boolean;
  onChange: (value: unknown) => void;
}

/** The field of a figure, in units that people say. */
export function PlainField({ spec, label, value, disabled, onChange }: PlainFieldProps) {
  const { t } = useTranslation("kit");
  switch (spec.is) {
    case "switch":
      return <Switch aria-label={label} checked={value as boolean} disabled={disabled} onChange={onChange} />;
    case "count":
      return (
        <InputNumber
          aria-label={label}
          value={value as number}
          min={spec.min}
          max={spec.max}
          precision={0}
          disabled={disabled}
          onChange={(count) => onChange(count ?? spec.min)}
        />
      );
    case "duration": {
      const { unit_s, min, max, units } = spec;
      return (
        <DurationInput
          label={label}
          value={(value as number) * unit_s}
          min={min * unit_s}
          max={max * unit_s}
          units={units}
          disabled={disabled}
          onChange={(seconds) => onChange(Math.round(seconds / unit_s))}
        />
      );
    }
    case "bySeverity": {
      const { min, max, units } = spec;
      const each = value as Record<string, number>;
      return (
        <div className={styles.severities}>
          {GRAVEST_FIRST.map((severity) => (
            <div key={severity}>
              <SeverityMark severity={severity} label size={15} />
              <DurationInput
                label={`${label} · ${t(`severity.${severity}`)}`}
                value={each[severity] ?? 0}
                {...{ min, max, units }}
                disabled={disabled}
                onChange={(seconds) => onChange({ ...each, [severity]: seconds })}
              />
            </div>
          ))}
        </div>
      );
    }
  }
}
