import { Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { useDraft } from "@/kit/drafts/useDraft";

interface ReasonDialogProps {
  title: string;
  /** What follows from it. */
  hint?: string;
  button: string;
  label: string;
  /** Under which name what is typed is kept until it has been sent. */
  draft: string;
  maxLength: number;
  pending: boolean;
  onClose: () => void;
  onDo: (reason: string) => void;
}

/** Asks for the reason that something needs, before it is done. */
export function ReasonDialog({
  title,
  hint,
  button,
  label,
  draft,
  maxLength,
  pending,
  onClose,
  onDo,
}: ReasonDialogProps) {
  const { t } = useTranslation("kit");
  const [reason, setReason, forget] = useDraft(draft, "");
  const written = reason.trim();
  return (
    <Modal
      open
      title={title}
      okText={button}
      cancelText={t("ends.cancel")}
      okButtonProps={{ disabled: written === "" }}
      confirmLoading={pending}
      onCancel={onClose}
      onOk={() => {
        onDo(written);
        forget();
      }}
    >
      {hint === undefined ? null : <p>{hint}</p>}
      <Input.TextArea
        aria-label={label}
        placeholder={label}
        rows={3}
        maxLength={maxLength}
        autoFocus
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Modal>
  );
}
