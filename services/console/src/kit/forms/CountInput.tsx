import { InputNumber } from "antd";

interface CountInputProps {
  label: string;
  value: number;
  onChange: (count: number) => void;
  min: number;
  max: number;
  disabled?: boolean;
  /** Pixels. */
  width?: number;
}

/** A whole number within its bounds; an emptied field is the least of them. */
export function CountInput({ label, value, onChange, min, max, disabled = false, width = 70 }: CountInputProps) {
  return (
    <InputNumber
      aria-label={label}
      min={min}
      max={max}
      precision={0}
      value={value}
      disabled={disabled}
      onChange={(count) => onChange(count ?? min)}
      style={{ width }}
    />
  );
}
