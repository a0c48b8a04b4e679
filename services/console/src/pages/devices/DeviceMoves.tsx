import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { DeviceRead } from "@/kit/api/types";
import { endMaintenance, retireDevice, useDeviceMove } from "@/kit/devices/data";
import { pathTo } from "@/kit/paths";
import { DeviceDialog } from "./DeviceDialog";
import { MaintenanceDialog } from "./MaintenanceDialog";

/** What can be done about a device: maintenance, other figures, taking it out of use. */
export function DeviceMoves({ device, zone }: { device: DeviceRead; zone: string }) {
  const { t } = useTranslation("devices");
  const may = useMay();
  const go = useNavigate();
  const [asked, setAsked] = useState<"change" | "maintain" | null>(null);
  const end = useDeviceMove(endMaintenance);
  const retire = useDeviceMove(retireDevice);
  if (device.retired_at !== null) return null;
  return (
    <>
      {device.maintenance_until === null ? (
        <MayButton verdict={may("maintainDevice", device)} onClick={() => setAsked("maintain")}>
          {t("maintain")}
        </MayButton>
      ) : (
        <MayButton
          verdict={may("endDeviceMaintenance", device)}
          loading={end.isPending}
          onClick={() => end.mutate(device)}
        >
          {t("endMaintenance")}
        </MayButton>
      )}
      <MayButton verdict={may("changeDevice", device)} onClick={() => setAsked("change")}>
        {t("change.button")}
      </MayButton>
      <MayButton
        verdict={may("retireDevice", device)}
        danger
        loading={retire.isPending}
        confirm={{
          title: t("retireAsk"),
          okText: t("retire"),
          onConfirm: () =>
            retire.mutate(device, { onSuccess: () => void go(pathTo.devices({ site: device.site_id })) }),
        }}
      >
        {t("retire")}
      </MayButton>
      {asked === "change" ? (
        <DeviceDialog siteId={device.site_id} device={device} onClose={() => setAsked(null)} />
      ) : null}
      {asked === "maintain" ? <MaintenanceDialog device={device} zone={zone} onClose={() => setAsked(null)} /> : null}
    </>
  );
}
