import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ImprovementRead } from "@/kit/api/types";
import { StateTag } from "@/kit/improvements/StateTag";
import { pathTo } from "@/kit/paths";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { ColumnTable } from "@/kit/table/ColumnTable";
import table from "@/kit/table/table.module.css";
import { Moment } from "@/kit/time/Time";

const COLUMNS = ["text", "state", "source", "owner", "due", "at"] as const;

/** Improvements, a row each. */
export function ImprovementTable({ improvements }: { improvements: readonly ImprovementRead[] }) {
  const { t } = useTranslation("improvements");
  return (
    <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
      {improvements.map((one) => (
        <Row key={one.id} improvement={one} />
      ))}
    </ColumnTable>
  );
}

function Row({ improvement }: { improvement: ImprovementRead }) {
  const { t } = useTranslation("improvements");
  const sites = useSites();
  const staff = useStaff();
  const { id, number, site_id, text, source, meeting_kind, proposed_by_name, owner_id, due_at } = improvement;
  const zone = zoneOf(sites, site_id);
  return (
    <tr>
      <td className={table.main}>
        <Link to={pathTo.improvement(id)}>{text}</Link>
        <span className={table.sub}>
          {number} · {sites.get(site_id)?.name ?? "…"} · {proposed_by_name}
        </span>
      </td>
      <td data-label={t("column.state")}>
        <StateTag improvement={improvement} />
      </td>
      <td data-label={t("column.source")}>
        {meeting_kind === null ? t(`source.${source}`) : t(`kit:meetingKind.${meeting_kind}`)}
      </td>
      <td data-label={t("column.owner")}>{owner_id === null ? "—" : (staff.get(owner_id)?.name ?? "…")}</td>
      <td data-label={t("column.due")}>
        {due_at === null ? "—" : <Moment at={due_at} zone={zone} bare seconds={false} />}
      </td>
      <td data-label={t("column.at")}>
        <Moment at={improvement.proposed_at} zone={zone} bare seconds={false} />
      </td>
    </tr>
  );
}
