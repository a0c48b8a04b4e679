import { useQuery } from "@tanstack/react-query";
import { Alert, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { Why } from "@/kit/access/Why";
import { ok, roster } from "@/kit/api/clients";
import { byPerson } from "@/kit/duty/byPerson";
import { onDutyQuery } from "@/kit/duty/onDuty";
import { Choice } from "@/kit/filters/Choice";
import { usePostName } from "@/kit/posts";
import { useSites } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { useMessage } from "@/kit/theme/useMessage";
import { useAttendanceMove } from "./data";
import styles from "./attendance.module.css";

interface AskDialogProps {
  /** The site that is looked at, if one is. */
  siteId: string | null;
  onClose: () => void;
}

/** Asks somebody who is at a post now whether they are there. */
export function AskDialog({ siteId, onClose }: AskDialogProps) {
  const { t } = useTranslation("attendance");
  const message = useMessage();
  const sites = [...useSites().values()].filter(({ active }) => active);
  const [site, setSite] = useState(siteId ?? (sites.length === 1 ? (sites[0]?.id ?? null) : null));
  const [person, setPerson] = useState<string | null>(null);
  const may = useMay();
  const move = useAttendanceMove(() =>
    ok(roster.POST("/api/roster/v1/presence-checks", { body: { site_id: site ?? "", staff_id: person } })),
  );
  const verdict = site !== null && person !== null ? may("askPresence", { site_id: site, staff_id: person }) : null;
  const ask = (): void =>
    move.mutate(undefined, {
      onSuccess: () => {
        void message.success(t("presence.asked"));
        onClose();
      },
    });
  return (
    <Modal
      open
      title={t("presence.askTitle")}
      okText={t("presence.askSend")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: site === null || person === null || verdict !== null }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={ask}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        <Choice
          label={t("filter.site")}
          value={site}
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(one) => {
            setSite(one);
            setPerson(null);
          }}
        />
        {site === null ? null : <WhoIsThere siteId={site} value={person} onChange={setPerson} />}
        <Why verdict={verdict} />
      </div>
    </Modal>
  );
}

interface WhoIsThereProps {
  siteId: string;
  value: string | null;
  onChange: (person: string | null) => void;
}

function WhoIsThere({ siteId, value, onChange }: WhoIsThereProps) {
  const { t } = useTranslation("attendance");
  const postName = usePostName();
  const people = byPerson((useQuery(onDutyQuery(siteId)).data?.people ?? []).filter(({ since }) => since !== null));
  return (
    <Choice
      label={t("presence.askWho")}
      value={value}
      options={people.map(({ staff_id, name, posts }) => ({
        value: staff_id,
        label: `${name} · ${posts.map(postName).join(" · ")}`,
      }))}
      onChange={onChange}
    />
  );
}
