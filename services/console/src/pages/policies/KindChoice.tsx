import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import type { Kind } from "./data";
import styles from "./policies.module.css";

interface KindChoiceProps<K extends Kind> {
  kinds: readonly K[];
  chosen: K;
  onChoose: (kind: K) => void;
}

/** Which policy the page is about. */
export function KindChoice<K extends Kind>({ kinds, chosen, onChoose }: KindChoiceProps<K>) {
  const { t } = useTranslation("policies");
  const nameOf = (kind: Kind): string => t(`many.policies.${kind}`);
  return (
    <Segmented<K>
      className={styles.kinds ?? ""}
      aria-label={t("many.policy")}
      name="policy-kind"
      value={chosen}
      options={kinds.map((one) => ({ value: one, label: nameOf(one) }))}
      onChange={onChoose}
    />
  );
}
