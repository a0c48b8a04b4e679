import { Alert, Modal } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { everyItem, ok, roster } from "@/kit/api/clients";
import { useChecklistsAt } from "@/kit/checklists/data";
import { MomentField } from "@/kit/dates/MomentField";
import { RUNNING } from "@/kit/duty/states";
import { Choice } from "@/kit/filters/Choice";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { openInspection, useInspectionMove } from "@/kit/inspections/data";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { endTime, timeOfDay } from "@/kit/time/format";
import styles from "./inspections.module.css";

const HOUR_MS = 3_600_000;

/** An inspection by hand: which checklist, at which site, for which shift, and by when. */
export function HandDialog({ siteId, onClose }: { siteId: string | null; onClose: () => void }) {
  const { t } = useTranslation("inspections");
  const sites = useSites();
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const go = useNavigate();
  const only = sites.size === 1 ? ([...sites.keys()][0] ?? null) : null;
  const [site, setSite] = useState(siteId ?? only);
  const [checklist, setChecklist] = useState<string | null>(null);
  const [shift, setShift] = useState<string | null>(null);
  const [due, setDue] = useState<number | null>(() => Math.ceil((Date.now() + HOUR_MS) / 60_000) * 60_000);
  const checklists = useChecklistsAt(site);
  const shifts = useShiftsAt(site).data ?? [];
  const zone = zoneOf(sites, site ?? "");
  const move = useInspectionMove(openInspection);
  const open = (): void => {
    if (site === null || checklist === null || due === null) return;
    move.mutate(
      { site_id: site, checklist_id: checklist, shift_id: shift, due_at: new Date(due).toISOString() },
      { onSuccess: ({ id }) => void go(pathTo.inspection(id)) },
    );
  };
  return (
    <Modal
      open
      title={t("hand.title")}
      okText={t("hand.button")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: site === null || checklist === null || due === null }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={open}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        <Choice
          label={t("site")}
          value={site}
          options={[...sites.values()]
            .filter(({ active }) => active)
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen) => {
            setSite(chosen);
            setChecklist(null);
            setShift(null);
          }}
        />
        <Choice
          label={t("hand.checklist")}
          value={checklist}
          options={checklists.map((one) => ({
            value: one.id,
            label: `${inLanguage({ zh: one.name_zh, en: one.name_en })} · ${postName(one.post)}`,
          }))}
          onChange={setChecklist}
        />
        {site !== null && checklists.length === 0 ? <p>{t("hand.noChecklists")}</p> : null}
        <Choice
          label={t("hand.shift")}
          value={shift}
          options={shifts.map(({ id, starts_at, ends_at }) => ({
            value: id,
            label: `${timeOfDay(starts_at, zone)}–${endTime(ends_at, zone)}`,
          }))}
          onChange={setShift}
        />
        {site === null ? null : (
          <MomentField key={zone} label={t("hand.due")} value={due} zone={zone} onChange={setDue} />
        )}
      </div>
    </Modal>
  );
}

function useShiftsAt(site: string | null) {
  return useQuery({
    queryKey: ["inspection-shifts", "running", site],
    enabled: site !== null,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          roster.GET("/api/roster/v1/shifts", {
            params: { query: { site_id: site ?? "", state: RUNNING, limit: 50, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
  });
}
