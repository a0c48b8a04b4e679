import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { monitoring } from "@/kit/api/clients";
import { deviceQuery, type DeviceFilters } from "@/kit/devices/data";
import { SaveButton } from "@/kit/download/SaveButton";

/** The devices that the filters leave, with their online rates, as a file for a spreadsheet; the service writes it. */
export function ExportDevices({ filters }: { filters: DeviceFilters }) {
  const { t } = useTranslation("devices");
  return (
    <SaveButton
      verdict={useMay()("exportDevices", {})}
      ask={() =>
        monitoring.GET("/api/monitoring/v1/devices/export", {
          params: { query: deviceQuery(filters) },
          parseAs: "blob",
        })
      }
    >
      {t("export")}
    </SaveButton>
  );
}
