import { useQuery } from "@tanstack/react-query";
import { Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/kit/access/useMay";
import type { IncidentDetail } from "@/kit/api/types";
import { onDutyQuery } from "@/kit/duty/onDuty";
import { answersAt } from "@/kit/incidents/answersAt";
import { useReassign } from "@/kit/incidents/moves";
import { Word } from "@/kit/incidents/ask/Word";
import { useStaff } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import ask from "@/kit/incidents/ask/ask.module.css";

/** To whom it is handed, who is on duty there first, and a word for them. They are told once. */
export function ReassignDialog({ incident, onDone }: { incident: IncidentDetail; onDone: () => void }) {
  const { t } = useTranslation("incident");
  const people = useChoices(incident);
  const sayFailure = useSayFailure();
  const { mutate, isPending } = useReassign();
  const [staffId, setStaffId] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const send = (): void => {
    if (staffId !== null) mutate({ id: incident.id, staffId, note }, { onSuccess: onDone, onError: sayFailure });
  };
  return (
    <Modal
      open
      title={t("reassign.title", { number: incident.number })}
      okText={t("move.reassign")}
      cancelText={t("move.cancel")}
      okButtonProps={{ disabled: staffId === null }}
      confirmLoading={isPending}
      onCancel={onDone}
      onOk={send}
    >
      <p>{t("reassign.follows", { name: incident.acknowledged_by?.name ?? "" })}</p>
      <div className={ask.field}>
        <Select
          aria-label={t("reassign.to")}
          placeholder={t("reassign.to")}
          value={staffId}
          options={people}
          showSearch={{ optionFilterProp: "label" }}
          onChange={setStaffId}
          autoFocus
        />
      </div>
      <Word label={t("reassign.note")} value={note} onChange={setNote} />
    </Modal>
  );
}

function useChoices({ site_id, acknowledged_by }: IncidentDetail): { value: string; label: string }[] {
  const { t } = useTranslation("incident");
  const staff = useStaff();
  const person = usePerson();
  const watch = useQuery(onDutyQuery(site_id)).data;
  const there = new Set(watch?.people.map(({ staff_id }) => staff_id));
  return [...staff.values()]
    .filter((one) => one.id !== acknowledged_by?.staff_id && answersAt(one, site_id))
    .toSorted((one, other) => Number(there.has(other.id)) - Number(there.has(one.id)))
    .map(({ id, name }) => {
      const mark = id === person?.id ? "me" : there.has(id) ? "onDuty" : null;
      return { value: id, label: mark ? t(`reassign.${mark}`, { name }) : name };
    });
}
