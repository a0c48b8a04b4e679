import { useState } from "react";
import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { ShiftRead } from "@/kit/api/types";
import { useSites } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMinute } from "@/kit/time/now";
import { useCancelling } from "./data";

/** Gives up a published shift before it begins and before anybody has come. */
export function CancelButton({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation("shift");
  const may = useMay();
  const sayFailure = useSayFailure();
  const [reason, setReason] = useState("");
  const cancel = useCancelling(shift);
  const site = useSites().get(shift.site_id);
  const minute = useMinute();
  if (shift.state !== "published" || Date.parse(shift.starts_at) <= minute) return null;
  return (
    <MayButton
      danger
      dense
      verdict={may("orderChange", { ...shift, site_active: site?.active })}
      loading={cancel.isPending}
      confirm={{
        title: t("cancel.ask"),
        description: (
          <Input
            aria-label={t("cancel.reason")}
            placeholder={t("cancel.reason")}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
        ),
        okText: t("cancel.button"),
        okButtonProps: { danger: true, disabled: reason.trim() === "" },
        onConfirm: () => cancel.mutateAsync(reason.trim()).catch(sayFailure),
      }}
    >
      {t("cancel.button")}
    </MayButton>
  );
}
