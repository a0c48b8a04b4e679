import { useTranslation } from "react-i18next";
import { roster } from "@/kit/api/clients";
import { SaveButton } from "@/kit/download/SaveButton";
import { keyQuery, type KeyFilters } from "./filters";

/** The items that the filters leave, as a file for a spreadsheet; the service writes it. */
export function ExportKeys({ filters }: { filters: KeyFilters }) {
  const { t } = useTranslation("keys");
  return (
    <SaveButton
      ask={() =>
        roster.GET("/api/roster/v1/key-items/export", { params: { query: keyQuery(filters) }, parseAs: "blob" })
      }
    >
      {t("export")}
    </SaveButton>
  );
}
