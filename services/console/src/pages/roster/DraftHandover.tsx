import { isRunning } from "@/kit/duty/states";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { ShiftRead } from "@/kit/api/types";
import { useDraftHandover, useHandoversOfShift } from "@/kit/handovers/data";
import { pathTo } from "@/kit/paths";
import { useSayFailure } from "@/kit/states/useSayFailure";

/** Drafts the handover of a running shift by hand, where the clock has not done so yet, and opens it. */
export function DraftHandover({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation("handover");
  const may = useMay();
  const navigate = useNavigate();
  const sayFailure = useSayFailure();
  const draft = useDraftHandover();
  const { data } = useHandoversOfShift(shift.id);
  if (!isRunning(shift) || !data || data.some((one) => one.from_shift_id === shift.id)) return null;
  return (
    <MayButton
      verdict={may("draftHandover", shift)}
      dense
      loading={draft.isPending}
      onClick={() =>
        draft.mutate(shift.id, { onError: sayFailure, onSuccess: ({ id }) => void navigate(pathTo.handover(id)) })
      }
    >
      {t("link.draft")}
    </MayButton>
  );
}
