import { Modal } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useBlocker } from "react-router";

/** Asks before changes are lost: on the way to another page of the console, or when the tab is closed. */
export function LeaveDialog({ changed }: { changed: boolean }) {
  const { t } = useTranslation("policies");
  const blocker = useBlocker(changed);
  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [changed]);
  return (
    <Modal
      open={blocker.state === "blocked"}
      title={t("leaveAsk")}
      okText={t("leave")}
      cancelText={t("stay")}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
      width={420}
    >
      {t("leaveHint")}
    </Modal>
  );
}
