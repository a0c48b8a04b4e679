import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/kit/layout/Icon";
import styles from "../setup.module.css";

const MOST = 20;

/** The steps of a task, in both languages: whoever finishes it confirms each. */
export function StepFields() {
  const { t } = useTranslation("setup-tasks");
  const rules = [{ required: true, whitespace: true, message: t("missing") }];
  return (
    <Form.Item label={t("field.steps")} extra={t("field.stepsHint")}>
      <Form.List name="steps">
        {(fields, { add, remove }) => (
          <div className={styles.lines}>
            {fields.map(({ key, name: place }) => (
              <div key={key} className={styles.line}>
                <Form.Item name={[place, "zh"]} rules={rules}>
                  <Input
                    aria-label={t("field.stepZh", { place: place + 1 })}
                    placeholder={t("field.stepZh", { place: place + 1 })}
                    maxLength={200}
                  />
                </Form.Item>
                <Form.Item name={[place, "en"]} rules={rules}>
                  <Input
                    aria-label={t("field.stepEn", { place: place + 1 })}
                    placeholder={t("field.stepEn", { place: place + 1 })}
                    maxLength={200}
                  />
                </Form.Item>
                <Button
                  type="text"
                  aria-label={t("field.stepRemove", { place: place + 1 })}
                  icon={<Icon name="close" size={14} />}
                  onClick={() => remove(place)}
                />
              </div>
            ))}
            {fields.length < MOST ? (
              <Button size="small" onClick={() => add({ zh: "", en: "" })}>
                {t("field.stepAdd")}
              </Button>
            ) : null}
          </div>
        )}
      </Form.List>
    </Form.Item>
  );
}
