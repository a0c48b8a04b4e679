import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { RuleRead } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Moment } from "@/kit/time/Time";
import { useRuleChange } from "@/kit/rules/data";
import { figuresOf } from "@/kit/rules/figures";
import { ruleWords } from "@/kit/rules/ruleWords";
import table from "@/kit/table/table.module.css";
import styles from "./sites.module.css";

interface RuleRowProps {
  rule: RuleRead;
  seriesName: string | null;
  unit: string;
  zone: string;
  onEdit: () => void;
  onCopy: () => void;
}

/** One rule in plain words. */
export function RuleRow({ rule, seriesName, unit, zone, onEdit, onCopy }: RuleRowProps) {
  const { t } = useTranslation("sites");
  const language = useLanguage();
  const sayFailure = useSayFailure();
  const may = useMay();
  const { mutate, isPending } = useRuleChange();
  const retire = (): void => mutate({ kind: "retire", rule }, { onError: sayFailure });
  const retired = rule.retired_at !== null;
  return (
    <tr className={retired ? styles.retired : ""}>
      <td className={table.narrow}>
        <SeverityMark severity={rule.severity} label size={16} />
      </td>
      <td className={styles.words}>
        {(seriesName ?? rule.name) ? <strong>{[seriesName, rule.name].filter(Boolean).join(" · ")}</strong> : null}
        <span>{ruleWords(figuresOf(rule), unit, t, language)}</span>
      </td>
      <td className={table.narrow} data-label={t("column.changed")}>
        <span>
          {retired ? `${t("rule.retiredAt")} ` : ""}
          <Moment at={rule.retired_at ?? rule.updated_at} zone={zone} seconds={false} />
        </span>
      </td>
      <td className={table.narrow}>
        <span className={styles.buttons}>
          {retired ? (
            <MayButton verdict={may("createRule", rule)} dense size="small" onClick={onCopy}>
              {t("rule.again")}
            </MayButton>
          ) : (
            <>
              <MayButton verdict={may("changeRule", rule)} dense size="small" onClick={onEdit}>
                {t("rule.edit")}
              </MayButton>
              <MayButton
                verdict={may("retireRule", rule)}
                dense
                confirm={{
                  title: t("rule.retireAsk"),
                  description: t("rule.retireHint"),
                  okText: t("rule.retire"),
                  okButtonProps: { danger: true },
                  onConfirm: retire,
                }}
                size="small"
                loading={isPending}
              >
                {t("rule.retire")}
              </MayButton>
            </>
          )}
        </span>
      </td>
    </tr>
  );
}
