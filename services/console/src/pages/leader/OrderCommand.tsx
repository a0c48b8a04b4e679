import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isHeadquarters } from "@/kit/access/commonRules";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Why } from "@/kit/access/Why";
import { ok, roster } from "@/kit/api/clients";
import type { SituationRead, SiteRead } from "@/kit/api/types";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { byPerson } from "@/kit/duty/byPerson";
import { ON_DUTY, onDutyQuery } from "@/kit/duty/onDuty";
import { Choice } from "@/kit/filters/Choice";
import { SITUATION } from "@/kit/leader/situation";
import { usePostName } from "@/kit/posts";
import { useStaff } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Refusal } from "@/kit/states/Refusal";
import { useMessage } from "@/kit/theme/useMessage";
import styles from "./leader.module.css";

interface OrderProps {
  site: SiteRead;
  /** Who commands the site now; null: nobody. */
  command: SituationRead["command"];
}

/** By order of headquarters somebody else commands the site (R-2.1.1a, R-4.0.4). */
export function OrderCommand({ site, command }: OrderProps) {
  const { t } = useTranslation("leader");
  const may = useMay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <MayButton
        verdict={may("orderCommand", { site_id: site.id, staff_id: null })}
        dense
        size="small"
        onClick={() => setOpen(true)}
      >
        {t("order.button")}
      </MayButton>
      {open ? <OrderDialog site={site} command={command} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function OrderDialog({ site, command, onClose }: OrderProps & { onClose: () => void }) {
  const { t } = useTranslation("leader");
  const message = useMessage();
  const cache = useQueryClient();
  const { people, isPending } = useWhoMayLead(site.id, command?.staff_id ?? null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const person = people.find(({ id }) => id === chosen) ?? null;
  const said = reason.trim();
  const verdict = useMay()("orderCommand", { site_id: site.id, staff_id: chosen });
  const move = useMutation({
    mutationFn: (staffId: string) =>
      ok(
        roster.POST("/api/roster/v1/sites/{site_id}/command", {
          params: { path: { site_id: site.id } },
          body: { staff_id: staffId, reason: said },
        }),
      ),
    onSuccess: ({ name }) => {
      void message.success(t("order.done", { name }));
      onClose();
    },
    onSettled: () =>
      Promise.all([SITUATION, ON_DUTY].map((queryKey) => cache.invalidateQueries({ queryKey: [...queryKey] }))),
  });
  return (
    <Modal
      open
      title={t("order.title", { site: site.name })}
      okText={t("order.confirm")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: person === null || said === "" || verdict !== null }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={() => {
        if (person) move.mutate(person.id);
      }}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        {isPending ? <Loading rows={2} /> : null}
        {!isPending && people.length === 0 ? <p>{t("order.nobody")}</p> : null}
        {people.length > 0 ? (
          <>
            <Choice
              label={t("order.who")}
              value={person?.id ?? null}
              options={people.map(({ id, label }) => ({ value: id, label }))}
              onChange={setChosen}
            />
            <Input.TextArea
              aria-label={t("order.reason")}
              placeholder={t("order.reason")}
              maxLength={200}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </>
        ) : null}
        {person ? <Follows name={person.name} former={command?.name ?? null} /> : null}
        <Why verdict={verdict} />
      </div>
    </Modal>
  );
}

/** What the order does, before it is given. */
function Follows({ name, former }: { name: string; former: string | null }) {
  const { t } = useTranslation("leader");
  return (
    <div>
      <p>{t("order.follows")}</p>
      <ul className={styles.follows}>
        <li>{t("order.gets", { name })}</li>
        {former === null ? null : <li>{t("order.loses", { name: former })}</li>}
        <li>{former === null ? t("order.toldOne", { name }) : t("order.told")}</li>
        <li>{t("order.keeps", { name })}</li>
      </ul>
    </div>
  );
}

interface MayLead {
  id: string;
  name: string;
  /** With their posts. */
  label: string;
}

/** Who is at a post of the site and may lead it, without who commands already. */
function useWhoMayLead(siteId: string, commander: string | null): { people: MayLead[]; isPending: boolean } {
  const postName = usePostName();
  const staff = useStaff();
  const { data, isPending } = useQuery(onDutyQuery(siteId));
  const there = byPerson((data?.people ?? []).filter(({ since }) => since !== null));
  const people = there
    .filter(({ staff_id }) => staff_id !== commander && mayLead(staff.get(staff_id)?.roles ?? []))
    .map(({ staff_id, name, posts }) => ({
      id: staff_id,
      name,
      label: `${name} · ${posts.map(postName).join(" · ")}`,
    }));
  return { people, isPending: isPending || staff.size === 0 };
}

function mayLead(roles: readonly string[]): boolean {
  return roles.includes(DUTY_CHIEF) || isHeadquarters({ roles });
}
