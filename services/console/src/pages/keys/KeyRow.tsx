import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { KeyItemRead } from "@/kit/api/types";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import table from "@/kit/table/table.module.css";
import { useMinute } from "@/kit/time/now";
import { Moment } from "@/kit/time/Time";
import { KeyMoves } from "./KeyMoves";
import styles from "./keys.module.css";

interface KeyRowProps {
  item: KeyItemRead;
  onChange: () => void;
  onHistory: () => void;
}

/** One item: what and where, how it stands, who holds it until when. */
export function KeyRow({ item, onChange, onHistory }: KeyRowProps) {
  const { t } = useTranslation("keys");
  const sites = useSites();
  const staff = useStaff();
  const minute = useMinute();
  const zone = zoneOf(sites, item.site_id);
  const { issue } = item;
  const late = issue !== null && Date.parse(issue.due_at) < minute;
  const responsible = item.responsible_id === null ? null : (staff.get(item.responsible_id)?.name ?? "…");
  return (
    <tr>
      <td className={table.main} data-label={t("column.item")}>
        <Button type="link" className={styles.open} onClick={onHistory}>
          {item.number} {item.name}
        </Button>
        <span className={table.sub}>{t(`kind.${item.kind}`)}</span>
      </td>
      <td data-label={t("column.site")}>{sites.get(item.site_id)?.name ?? "…"}</td>
      <td data-label={t("column.home")}>
        {item.home ?? "—"}
        {responsible === null ? null : <span className={table.sub}>{t("responsible", { name: responsible })}</span>}
      </td>
      <td data-label={t("column.state")}>
        <b className={item.state === "missing" || late ? styles.bad : ""}>
          {late ? t("overdue") : t(`state.${item.state}`)}
        </b>
        {item.state_remark === null ? null : <span className={table.sub}>{item.state_remark}</span>}
      </td>
      <td data-label={t("column.holder")}>
        {issue === null ? (
          "—"
        ) : (
          <>
            {staff.get(issue.staff_id)?.name ?? "…"}
            <span className={table.sub}>
              {t("due")} <Moment at={issue.due_at} zone={zone} seconds={false} bare />
            </span>
          </>
        )}
      </td>
      <td className={table.narrow}>
        <KeyMoves item={item} onChange={onChange} />
      </td>
    </tr>
  );
}
