import { Button, Form, Input, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/kit/layout/Icon";
import { EMERGENCY_SERVICES, useServiceName } from "@/kit/sites/EmergencyNumbers";
import styles from "../setup.module.css";

const MOST = 20;

/** Local help: what it is, and the number. */
export function NumberFields() {
  const { t } = useTranslation("setup-sites");
  const serviceName = useServiceName();
  const options = EMERGENCY_SERVICES.map((value) => ({ value, label: serviceName(value) }));
  return (
    <Lines name="emergency_numbers" add={t("addNumber")}>
      {(place) => (
        <>
          <Form.Item name={[place, "service"]} rules={[{ required: true, message: t("field.serviceMissing") }]}>
            <Select aria-label={t("field.service")} placeholder={t("field.service")} options={options} />
          </Form.Item>
          <Form.Item name={[place, "phone"]} rules={[{ required: true, message: t("field.phoneMissing") }]}>
            <Input aria-label={t("field.phone")} placeholder={t("field.phone")} inputMode="tel" maxLength={60} />
          </Form.Item>
          <Form.Item name={[place, "name"]} normalize={nothingWhenEmpty}>
            <Input aria-label={t("field.unit")} placeholder={t("field.unit")} maxLength={200} />
          </Form.Item>
        </>
      )}
    </Lines>
  );
}

/** Who knows the site without being staff. */
export function ContactFields() {
  const { t } = useTranslation("setup-sites");
  return (
    <Lines name="contacts" add={t("addContact")}>
      {(place) => (
        <>
          <Form.Item name={[place, "name"]} rules={[{ required: true, message: t("field.contactMissing") }]}>
            <Input aria-label={t("field.contact")} placeholder={t("field.contact")} maxLength={200} />
          </Form.Item>
          <Form.Item name={[place, "phone"]} rules={[{ required: true, message: t("field.phoneMissing") }]}>
            <Input aria-label={t("field.phone")} placeholder={t("field.phone")} inputMode="tel" maxLength={60} />
          </Form.Item>
          <Form.Item name={[place, "role"]} rules={[{ required: true, message: t("field.roleMissing") }]}>
            <Input aria-label={t("field.role")} placeholder={t("field.role")} maxLength={200} />
          </Form.Item>
        </>
      )}
    </Lines>
  );
}

function Lines({ name, add, children }: { name: string; add: string; children: (place: number) => ReactNode }) {
  const { t } = useTranslation("setup-sites");
  return (
    <Form.List name={name}>
      {(fields, { add: addLine, remove }) => (
        <div className={styles.lines}>
          {fields.map(({ key, name: place }) => (
            <div key={key} className={styles.line}>
              {children(place)}
              <Button
                type="text"
                aria-label={t("removeLine", { place: place + 1 })}
                icon={<Icon name="close" size={14} />}
                onClick={() => remove(place)}
              />
            </div>
          ))}
          {fields.length < MOST ? (
            <Button size="small" icon={<Icon name="plus" size={14} />} onClick={() => addLine({})}>
              {add}
            </Button>
          ) : null}
        </div>
      )}
    </Form.List>
  );
}

function nothingWhenEmpty(value: string): string | null {
  return value === "" ? null : value;
}
