import { Select } from "antd";

interface ChoiceProps<T extends string> {
  label: string;
  value: T | null;
  options: { value: T; label: string }[];
  className?: string | undefined;
  onChange: (value: T | null) => void;
}

/** One of several things to narrow a list by, or none of them. */
export function Choice<T extends string>({ label, value, options, className = "", onChange }: ChoiceProps<T>) {
  return (
    <Select<T>
      className={className}
      aria-label={label}
      placeholder={label}
      value={value}
      options={options}
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      popupMatchSelectWidth={false}
      onChange={(chosen: T | undefined) => onChange(chosen ?? null)}
    />
  );
}
