import { Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { useDraft } from "@/kit/drafts/useDraft";

interface ReasonDialogProps {
  title: string;
  button: string;
  pending: boolean;
  onClose: () => void;
  onDo: (reason: string) => void;
}

/** Asks why something is not done, or not wanted any more. */
export function ReasonDialog({ title, button, pending, onClose, onDo }: ReasonDialogProps) {
  const { t } = useTranslation("tasks");
  const [reason, setReason, forget] = useDraft("task-reason", "");
  const written = reason.trim();
  return (
    <Modal
      open
      title={title}
      okText={button}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: written === "" }}
      confirmLoading={pending}
      onCancel={onClose}
      onOk={() => {
        onDo(written);
        forget();
      }}
    >
      <Input.TextArea
        aria-label={t("reason")}
        placeholder={t("reason")}
        rows={3}
        maxLength={200}
        autoFocus
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Modal>
  );
}
