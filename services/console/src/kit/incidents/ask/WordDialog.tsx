import { Modal } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Word } from "./Word";

interface WordDialogProps {
  title: string;
  button: string;
  /** What is asked for. */
  label: string;
  /** What stands above it. */
  children?: ReactNode;
  needed?: boolean;
  busy: boolean;
  onCancel: () => void;
  onSend: (word: string) => void;
}

/** Asks for a word before something is done. */
export function WordDialog({
  title,
  button,
  label,
  children,
  needed = false,
  busy,
  onCancel,
  onSend,
}: WordDialogProps) {
  const { t } = useTranslation("kit");
  const [word, setWord] = useState("");
  return (
    <Modal
      open
      title={title}
      okText={button}
      cancelText={t("ends.cancel")}
      okButtonProps={{ disabled: needed && word.trim() === "" }}
      confirmLoading={busy}
      onCancel={onCancel}
      onOk={() => onSend(word)}
    >
      {children}
      <Word label={label} value={word} needed={needed} onChange={setWord} />
    </Modal>
  );
}
