import { Alert, Checkbox, InputNumber, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRequestKey } from "@/kit/api/useRequestKey";
import { DayField } from "@/kit/dates/DayField";
import { TimeField } from "@/kit/dates/TimeField";
import { useSites } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { isDay, type Day } from "@/kit/time/days";
import { refusalsOf, useExecutiveChanges, useExecutives } from "./data";
import { turns } from "./rotation";
import styles from "./executives.module.css";

const CHANGE_AT = "08:00";
const WEEK = 7;
const MOST_DAYS = 62;

interface RotationDialogProps {
  /** The day on which it begins, unless another is chosen. */
  first: Day;
  siteId: string | null;
  zone: string;
  onClose: () => void;
}

/** Plans who takes turns: a week of days for a list of people, by one request. */
export function RotationDialog({ first, siteId, zone, onClose }: RotationDialogProps) {
  const { t } = useTranslation("executives");
  const executives = useExecutives();
  const sites = [...useSites().values()].filter(({ active }) => active);
  const [people, setPeople] = useState<string[]>([]);
  const [deputies, setDeputies] = useState(true);
  const [chosen, setChosen] = useState<string[]>(siteId === null ? [] : [siteId]);
  const [day, setDay] = useState<Day | null>(first);
  const [time, setTime] = useState<string | null>(CHANGE_AT);
  const [days, setDays] = useState(WEEK);
  const periods =
    isDay(day) && time !== null ? turns({ people, deputies, sites: chosen, first: day, time, days, zone }) : [];
  const key = useRequestKey(periods);
  const { plan } = useExecutiveChanges();
  const refusals = refusalsOf(plan.error);
  return (
    <Modal
      open
      title={t("rotation.title")}
      okText={t("rotation.ok", { count: periods.length })}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: periods.length === 0 }}
      confirmLoading={plan.isPending}
      onCancel={onClose}
      onOk={() => plan.mutate({ periods, key }, { onSuccess: onClose })}
    >
      <div className={styles.form}>
        {plan.isError ? (
          <Alert
            type="error"
            showIcon
            title={<Refusal error={plan.error} brief={refusals.length > 0} />}
            description={refusals.length > 0 ? refusals.join(" ") : undefined}
          />
        ) : null}
        {executives.length === 0 ? <Alert type="warning" showIcon title={t("rotation.nobody")} /> : null}
        <label>
          <span>{t("rotation.people")}</span>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: "label" }}
            aria-label={t("rotation.people")}
            value={people}
            options={executives.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setPeople}
          />
        </label>
        <Checkbox checked={deputies} onChange={({ target }) => setDeputies(target.checked)}>
          {t("rotation.deputies")}
        </Checkbox>
        <label>
          <span>{t("rotation.sites")}</span>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: "label" }}
            aria-label={t("rotation.sites")}
            value={chosen}
            options={sites.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
          />
        </label>
        <div className={styles.row}>
          <DayField titled label={t("rotation.first")} zone={zone} value={day} onChange={setDay} />
          <TimeField titled label={t("rotation.time")} zone={zone} value={time} onChange={setTime} />
          <label>
            <span>{t("rotation.days")}</span>
            <InputNumber min={1} max={MOST_DAYS} value={days} onChange={(value) => setDays(value ?? WEEK)} />
          </label>
        </div>
      </div>
    </Modal>
  );
}
