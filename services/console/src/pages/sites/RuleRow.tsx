import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "@/kit/i18n/language";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Moment } from "@/kit/time/Time";
import { useRuleChange, type RuleRead } from "./data";
import { figuresOf } from "./figures";
import { ruleWords } from "./ruleWords";
import table from "@/kit/table/table.module.css";
import styles from "./sites.module.css";

interface RuleRowProps {
  rule: RuleRead;
  seriesName: string | null;
  unit: string;
  zone: string;
  mayWatch: boolean;
  onEdit: () => void;
  onCopy: () => void;
}

/** One rule in plain words. */
export function RuleRow({ rule, seriesName, unit, zone, mayWatch, onEdit, onCopy }: RuleRowProps) {
  const { t } = useTranslation("sites");
  const language = useLanguage();
  const sayFailure = useSayFailure();
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
        {mayWatch ? (
          <span className={styles.buttons}>
            {retired ? (
              <Button size="small" onClick={onCopy}>
                {t("rule.again")}
              </Button>
            ) : (
              <>
                <Button size="small" onClick={onEdit}>
                  {t("rule.edit")}
                </Button>
                <Popconfirm
                  title={t("rule.retireAsk")}
                  description={t("rule.retireHint")}
                  okText={t("rule.retire")}
                  okButtonProps={{ danger: true }}
                  onConfirm={retire}
                >
                  <Button size="small" loading={isPending}>
                    {t("rule.retire")}
                  </Button>
                </Popconfirm>
              </>
            )}
          </span>
        ) : null}
      </td>
    </tr>
  );
}
