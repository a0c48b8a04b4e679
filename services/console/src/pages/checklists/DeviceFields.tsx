import { Checkbox, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { ChecklistItem } from "@/kit/api/types";
import { DEVICE_KINDS } from "@/kit/devices/data";
import { Field } from "@/kit/forms/Field";
import type { ItemProps } from "./ItemFields";

type Kinds = NonNullable<NonNullable<ChecklistItem["devices"]>["kinds"]>;

/** The monitoring devices that the item looks at, by kind or by code: what is known of them is shown beside it. */
export function DeviceFields({ item, disabled, onChange }: ItemProps) {
  const { t } = useTranslation(["checklists", "devices"]);
  const kinds = item.devices?.kinds ?? [];
  const codes = item.devices?.codes ?? [];
  const set = (next: { kinds: Kinds; codes: string[] }): void =>
    onChange({ devices: next.kinds.length + next.codes.length > 0 ? next : null });
  return (
    <>
      <Field label={t("item.deviceKinds")}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            value={kinds}
            disabled={disabled}
            options={DEVICE_KINDS.map((one) => ({ value: one, label: t(`devices:kind.${one}`) }))}
            onChange={(chosen: Kinds) => set({ kinds: chosen, codes })}
          />
        )}
      </Field>
      <Field label={t("item.deviceCodes")}>
        {(id) => (
          <Select
            id={id}
            mode="tags"
            value={codes}
            disabled={disabled}
            tokenSeparators={[",", " "]}
            onChange={(chosen: string[]) => set({ kinds, codes: chosen })}
          />
        )}
      </Field>
      {item.kind === "pass_fail" && item.devices != null ? (
        <Checkbox
          checked={item.test_alarm}
          disabled={disabled}
          onChange={({ target }) => onChange({ test_alarm: target.checked })}
        >
          {t("item.testAlarm")}
        </Checkbox>
      ) : null}
    </>
  );
}
