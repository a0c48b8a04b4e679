import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { KeyItemRead } from "@/kit/api/types";
import { WordDialog } from "@/kit/incidents/ask/WordDialog";
import { GiveDialog } from "./GiveDialog";
import { sayOfKey, useKeyMove, type Said } from "./data";
import styles from "./keys.module.css";

const RIGHT = { missing: "missKey", found: "findKey", "write-off": "writeOffKey", withdraw: "withdrawKey" } as const;
/** What can be said of an item as it stands. */
const SAYABLE: Partial<Record<KeyItemRead["state"], readonly Said[]>> = {
  in: ["missing", "withdraw"],
  out: ["missing"],
  missing: ["found", "write-off"],
};

/** What can be done with an item as it stands now. */
export function KeyMoves({ item, onChange }: { item: KeyItemRead; onChange: () => void }) {
  const { t } = useTranslation("keys");
  const may = useMay();
  const [giving, setGiving] = useState(false);
  const [saying, setSaying] = useState<Said | null>(null);
  const say = useKeyMove(sayOfKey);
  const small = { dense: true, size: "small" } as const;
  const over = item.state === "withdrawn" || item.state === "written_off";
  return (
    <span className={styles.buttons}>
      {item.state === "in" ? (
        <MayButton {...small} type="primary" verdict={may("issueKey", item)} onClick={() => setGiving(true)}>
          {t("issue")}
        </MayButton>
      ) : null}
      {item.state === "out" ? (
        <MayButton {...small} type="primary" verdict={may("returnKey", item)} onClick={() => setGiving(true)}>
          {t("return")}
        </MayButton>
      ) : null}
      {(SAYABLE[item.state] ?? []).map((move) => (
        <MayButton key={move} {...small} verdict={may(RIGHT[move], item)} onClick={() => setSaying(move)}>
          {t(`say.${move}`)}
        </MayButton>
      ))}
      {over ? null : (
        <MayButton {...small} verdict={may("changeKey", item)} onClick={onChange}>
          {t("change")}
        </MayButton>
      )}
      {giving ? <GiveDialog item={item} onClose={() => setGiving(false)} /> : null}
      {saying === null ? null : (
        <WordDialog
          title={t(`sayTitle.${saying}`, { item: `${item.number} ${item.name}` })}
          button={t(`say.${saying}`)}
          label={t("reason")}
          needed
          busy={say.isPending}
          onCancel={() => setSaying(null)}
          onSend={(reason) =>
            say.mutate({ item, move: saying, reason: reason.trim() }, { onSuccess: () => setSaying(null) })
          }
        />
      )}
    </span>
  );
}
