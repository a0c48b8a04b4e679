import { useTranslation } from "react-i18next";
import { Select } from "antd";
import { useStaff } from "@/kit/sites/sites";
import styles from "./meetings.module.css";

interface OwnerSelectProps {
  siteId: string;
  value: string | null;
  disabled: boolean;
  onChange: (staffId: string | null) => void;
}

/** Who is to carry a measure out. */
export function OwnerSelect({ siteId, value, disabled, onChange }: OwnerSelectProps) {
  const { t } = useTranslation("meetings");
  const people = [...useStaff().values()].filter((one) => one.active && one.site_ids.includes(siteId));
  return (
    <Select
      aria-label={t("measures.owner")}
      placeholder={t("measures.owner")}
      className={styles.choice ?? ""}
      value={value}
      disabled={disabled}
      options={people.map((one) => ({ value: one.id, label: one.name }))}
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
    />
  );
}
