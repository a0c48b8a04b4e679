import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { ChecklistItem, DeviceRead, InspectionDetail } from "@/kit/api/types";
import { useDevices } from "@/kit/devices/data";
import { TestAlarmResult } from "@/kit/devices/TestAlarmResult";
import { useStartTestAlarm, useTestAlarms } from "@/kit/devices/testAlarms";
import { INSPECTIONS } from "@/kit/inspections/data";
import { useThere } from "@/kit/inspections/there";
import { Icon } from "@/kit/layout/Icon";
import { AskedCard } from "../AskedCard";
import { PhoneButton } from "../PhoneButton";
import { ASKED, useAsked } from "../useAsked";
import styles from "./run.module.css";
import phone from "../phone.module.css";

interface TestAlarmsProps {
  run: InspectionDetail;
  item: ChecklistItem;
}

/** The devices that an item wants a test alarm of: each is started here, and its message is confirmed here. */
export function TestAlarms({ run, item }: TestAlarmsProps) {
  const { t } = useTranslation("devices");
  const devices = useDevices({ site: run.site_id, kind: null, state: null });
  const meant = devices.data?.filter(
    ({ kind, code }) => item.devices?.kinds?.includes(kind) || item.devices?.codes?.includes(code),
  );
  if (meant === undefined) return null;
  if (meant.length === 0) return <p className={phone.soft}>{t("test.noDevice")}</p>;
  return meant.map((one) => <One key={one.id} device={one} run={run} item={item} />);
}

function One({ device, run, item }: TestAlarmsProps & { device: DeviceRead }) {
  const { t } = useTranslation("devices");
  const cache = useQueryClient();
  const may = useMay();
  const there = useThere(run.site_id);
  const start = useStartTestAlarm(device.id);
  const newest = useTestAlarms(device.id).data?.[0];
  const { asked } = useAsked();
  const { state, opened_at: openedAt } = newest ?? {};
  useEffect(() => {
    void cache.invalidateQueries({ queryKey: ASKED });
    void cache.invalidateQueries({ queryKey: [...INSPECTIONS, "one", run.id] });
  }, [cache, run.id, state, openedAt]);
  const goesOn = state === "waiting";
  const call = goesOn ? asked.find(({ subject }) => subject.id === newest?.id) : undefined;
  return (
    <section className={styles.test} aria-label={device.name}>
      <p>
        <strong>{device.name}</strong> <small>{device.code}</small>
      </p>
      {call ? (
        <AskedCard call={call} />
      ) : newest && (goesOn || newest.inspection_id === run.id) ? (
        <p role="status">
          <TestAlarmResult test={newest} />
        </p>
      ) : null}
      {goesOn ? null : (
        <PhoneButton
          verdict={may("testDevice", { ...device, there })}
          look="plain"
          disabled={start.isPending}
          onClick={() => start.mutate({ inspection_id: run.id, item: item.key })}
        >
          <Icon name="flag" size={22} /> {t("test.start")}
        </PhoneButton>
      )}
    </section>
  );
}
