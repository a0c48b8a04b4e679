import { Select } from "antd";
import { useStaff } from "./sites";

interface PersonSelectProps {
  label: string;
  siteId: string;
  value: string | null;
  disabled?: boolean;
  className?: string | undefined;
  onChange: (staffId: string | null) => void;
}

/** Somebody of a site or of headquarters, found by typing the name. */
export function PersonSelect({ label, siteId, value, disabled = false, className = "", onChange }: PersonSelectProps) {
  const people = [...useStaff().values()].filter(
    (one) => one.active && (one.site_ids.length === 0 || one.site_ids.includes(siteId)),
  );
  return (
    <Select
      aria-label={label}
      placeholder={label}
      className={className}
      value={value}
      disabled={disabled}
      options={people.map((one) => ({ value: one.id, label: one.name }))}
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
    />
  );
}
