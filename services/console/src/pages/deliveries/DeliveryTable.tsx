import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DeliveryRead } from "@/kit/api/types";
import { useSites } from "@/kit/sites/sites";
import { DeliveryRow } from "./DeliveryRow";
import table from "@/kit/table/table.module.css";

const COLUMNS = ["at", "person", "channel", "state", "about", "attempt"] as const;

/** The entries; one of them may be open and shows everything that is known. */
export function DeliveryTable({ entries }: { entries: readonly DeliveryRead[] }) {
  const { t } = useTranslation("deliveries");
  const sites = useSites();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className={table.wrap}>
      <table className={table.table}>
        <thead>
          <tr>
            {COLUMNS.map((one) => (
              <th key={one} scope="col">
                {t(`column.${one}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t("column.more")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <DeliveryRow
              key={entry.id}
              delivery={entry}
              site={sites.get(entry.site_id ?? "")}
              open={open === entry.id}
              onToggle={() => setOpen(open === entry.id ? null : entry.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
