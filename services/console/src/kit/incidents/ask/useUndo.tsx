import { Button } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { IncidentRead } from "@/kit/api/types";
import { useReopen } from "@/kit/incidents/moves";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";

const OFFERED_S = 60;

/** After something was resolved: says so, and for a minute offers to take it back. */
export function useUndo(): (resolved: Pick<IncidentRead, "id" | "number">) => void {
  const { t } = useTranslation("kit");
  const message = useMessage();
  const { mutateAsync: reopen } = useReopen();
  const sayFailure = useSayFailure();
  return useCallback(
    ({ id, number }) => {
      const key = `undo-${id}`;
      const undo = (): void => {
        message.destroy(key);
        reopen({ id }).then(() => void message.success(t("undo.done", { number })), sayFailure);
      };
      void message.open({
        key,
        type: "success",
        duration: OFFERED_S,
        content: (
          <>
            {t("undo.resolved", { number })}{" "}
            <Button size="small" onClick={undo}>
              {t("undo.button")}
            </Button>
          </>
        ),
      });
    },
    [message, reopen, sayFailure, t],
  );
}
