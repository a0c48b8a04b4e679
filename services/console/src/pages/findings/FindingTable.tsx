import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { FindingRead } from "@/kit/api/types";
import { StateTag } from "@/kit/findings/StateTag";
import { pathTo } from "@/kit/paths";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { ColumnTable } from "@/kit/table/ColumnTable";
import table from "@/kit/table/table.module.css";
import { Moment } from "@/kit/time/Time";

const COLUMNS = ["what", "kind", "severity", "state", "by", "at"] as const;

/** Findings, a row each. */
export function FindingTable({ findings }: { findings: readonly FindingRead[] }) {
  const { t } = useTranslation("findings");
  return (
    <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
      {findings.map((one) => (
        <Row key={one.id} finding={one} />
      ))}
    </ColumnTable>
  );
}

function Row({ finding }: { finding: FindingRead }) {
  const { t } = useTranslation("findings");
  const sites = useSites();
  const { id, number, site_id, kind, severity, place, what, state, source, reported_by_name, photo_count } = finding;
  return (
    <tr>
      <td className={table.main}>
        <Link to={pathTo.finding(id)}>{what}</Link>
        <span className={table.sub}>
          {number} · {sites.get(site_id)?.name ?? "…"} · {place}
          {photo_count > 0 ? ` · ${t("photo.count", { count: photo_count })}` : null}
        </span>
      </td>
      <td data-label={t("column.kind")}>{kind === null ? "—" : t(`kind.${kind}`)}</td>
      <td data-label={t("column.severity")}>
        {severity === null ? "—" : <SeverityMark severity={severity} label size={14} />}
      </td>
      <td data-label={t("column.state")}>
        <StateTag state={state} />
      </td>
      <td data-label={t("column.by")}>{reported_by_name ?? t(`source.${source}`)}</td>
      <td data-label={t("column.at")}>
        <Moment at={finding.reported_at} zone={zoneOf(sites, site_id)} bare seconds={false} />
      </td>
    </tr>
  );
}
