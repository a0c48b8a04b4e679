import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AttemptRead } from "@/kit/api/types";
import { useSites } from "@/kit/sites/sites";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { DeliveryRow } from "./DeliveryRow";

const COLUMNS = ["at", "person", "channel", "state", "about", "attempt"] as const;

/** The entries; one of them may be open and shows everything that is known. */
export function DeliveryTable({ entries }: { entries: readonly AttemptRead[] }) {
  const { t } = useTranslation("deliveries");
  const sites = useSites();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("column.more")}>
      {entries.map((entry) => (
        <DeliveryRow
          key={entry.id}
          delivery={entry}
          site={sites.get(entry.site_id ?? "")}
          open={open === entry.id}
          onToggle={() => setOpen(open === entry.id ? null : entry.id)}
        />
      ))}
    </ColumnTable>
  );
}
