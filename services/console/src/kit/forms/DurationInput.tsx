import { InputNumber, Select, Space } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

const UNITS = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const;
export type DurationUnit = keyof typeof UNITS;

interface DurationInputProps {
  /** Seconds. */
  value?: number;
  onChange?: (seconds: number) => void;
  id?: string;
  label?: string;
  min?: number;
  max?: number;
  units?: readonly DurationUnit[];
  disabled?: boolean;
}

/** A length of time in the unit that suits it; the value is in seconds. */
export function DurationInput({
  value = 0,
  onChange,
  id,
  label,
  min = 0,
  max,
  units = ALL,
  disabled = false,
}: DurationInputProps) {
  const { t } = useTranslation("kit");
  const [unit, setUnit] = useState<DurationUnit>(() => suiting(value, units));
  const shown = value % UNITS[unit] === 0 ? unit : suiting(value, units);
  const size = UNITS[shown];
  return (
    <Space.Compact>
      <InputNumber
        {...(id ? { id } : {})}
        {...(label ? { "aria-label": label } : {})}
        min={min / size}
        {...(max === undefined ? {} : { max: max / size })}
        precision={0}
        value={value / size}
        disabled={disabled}
        onChange={(amount) => onChange?.(Math.max(min, (amount ?? 0) * size))}
        style={{ width: 72 }}
      />
      <Select<DurationUnit>
        aria-label={t("duration.unit")}
        value={shown}
        disabled={disabled}
        options={units.map((one) => ({ value: one, label: t(`duration.${one}`) }))}
        onChange={(chosen) => {
          setUnit(chosen);
          onChange?.(Math.max(min, (value / size) * UNITS[chosen]));
        }}
        style={{ width: 82 }}
        popupMatchSelectWidth={false}
      />
    </Space.Compact>
  );
}

const ALL: readonly DurationUnit[] = ["second", "minute", "hour", "day"];

function suiting(seconds: number, units: readonly DurationUnit[]): DurationUnit {
  const fitting = units.filter((one) => seconds >= UNITS[one] && seconds % UNITS[one] === 0);
  return fitting.at(-1) ?? units[0] ?? "second";
}
