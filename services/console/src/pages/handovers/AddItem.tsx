import { Button, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { HandItemKind, HandoverRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { useHandoverChanges } from "@/kit/handovers/data";
import { HAND_KINDS } from "@/kit/handovers/refusals";
import { useSayFailure } from "@/kit/states/useSayFailure";
import styles from "./handovers.module.css";

const EMPTY: { kind: HandItemKind; title: string; text: string } = { kind: "key_tool", title: "", text: "" };

/** Writing down what no record knows: keys, equipment, permits, instructions. Each kind has a template to start from. */
export function AddItem({ handover }: { handover: HandoverRead }) {
  const { t } = useTranslation("handover");
  const sayFailure = useSayFailure();
  const { add } = useHandoverChanges(handover);
  const [typed, setTyped, forget] = useDraft("new-item", EMPTY);
  const send = (): void =>
    add.mutate(
      { kind: typed.kind, title: typed.title.trim(), text: typed.text.trim() || null },
      {
        onError: sayFailure,
        onSuccess: () => {
          forget();
          setTyped({ ...EMPTY, kind: typed.kind });
        },
      },
    );
  return (
    <form
      className={styles.add}
      aria-label={t("addItem")}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Select<HandItemKind>
        aria-label={t("kindLabel")}
        value={typed.kind}
        options={HAND_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(kind) => setTyped({ ...typed, kind })}
      />
      <Input
        aria-label={t("titleLabel")}
        placeholder={t(`template.${typed.kind}`)}
        value={typed.title}
        maxLength={200}
        onChange={(event) => setTyped({ ...typed, title: event.target.value })}
      />
      <Input
        aria-label={t("textLabel")}
        placeholder={t("textLabel")}
        value={typed.text}
        maxLength={2000}
        onChange={(event) => setTyped({ ...typed, text: event.target.value })}
      />
      <Button htmlType="submit" disabled={typed.title.trim() === ""} loading={add.isPending}>
        {t("add")}
      </Button>
    </form>
  );
}
