import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMay } from "@/kit/access/useMay";
import type { ShiftRead } from "@/kit/api/types";
import { useChecklistsAt } from "@/kit/checklists/data";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { openInspection, useInspectionMove } from "@/kit/inspections/data";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { PhoneButton } from "../PhoneButton";
import card from "../shifts.module.css";
import writing from "../writing.module.css";

const HOUR_MS = 3_600_000;

/** An inspection outside the plan, to be done within the hour: one press after the checklist is chosen. */
export function HandForm({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation("inspections");
  const id = useId();
  const go = useNavigate();
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const checklists = useChecklistsAt(shift.site_id);
  const [chosen, choose] = useState("");
  const { mutate, isPending } = useInspectionMove(openInspection);
  const verdict = useMay()("openInspection", shift);
  if (checklists.length === 0) return null;
  const open = (): void =>
    mutate(
      {
        site_id: shift.site_id,
        checklist_id: chosen,
        shift_id: shift.id,
        due_at: new Date(Date.now() + HOUR_MS).toISOString(),
      },
      { onSuccess: (made) => void go(pathTo.phoneInspection(made.id)) },
    );
  return (
    <section className={card.shift} aria-label={t("phone.hand")}>
      <h2>{t("phone.hand")}</h2>
      <label htmlFor={id}>{t("hand.checklist")}</label>
      <select id={id} className={writing.field} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">{t("phone.choose")}</option>
        {checklists.map((one) => (
          <option key={one.id} value={one.id}>
            {inLanguage({ zh: one.name_zh, en: one.name_en })} · {postName(one.post)}
          </option>
        ))}
      </select>
      <PhoneButton verdict={verdict} look="plain" disabled={isPending || chosen === ""} onClick={open}>
        {t("hand.button")}
      </PhoneButton>
    </section>
  );
}
