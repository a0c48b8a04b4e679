import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { Panel } from "@/kit/layout/Page";
import type { Mistake } from "../plan";
import { FigureField } from "./FigureField";
import type { Kind } from "../data";
import { contradictions } from "../catalogue";
import { FIGURES, wishedOver, wishing, type FigureName, type Figures, type Wish, type Wishes } from "../figures";
import policies from "../policies.module.css";
import styles from "./many.module.css";

interface FigureChooserProps {
  kind: Kind;
  /** What holds at the first of the sites: where the fields begin. */
  figures: Partial<Figures>;
  wishes: Wishes;
  wrong: readonly Mistake[];
  disabled: boolean;
  onChange: (wishes: Wishes) => void;
}

/** What becomes of each figure: it stays, gets a value, or comes from each site's type again. */
export function FigureChooser({ kind, figures, wishes, wrong, disabled, onChange }: FigureChooserProps) {
  const { t } = useTranslation("policies");
  const shown = wishedOver(figures, wishes);
  const wish = (name: FigureName, one: Wish | undefined): void => onChange(wishing(wishes, name, one));
  const contradicted = contradictions(wishedOver({}, wishes));
  const choose = (name: FigureName, to: string): void =>
    wish(name, to === "value" ? { to, value: figures[name] } : to === "below" ? { to } : undefined);
  return (
    <Panel title={t("many.figures")}>
      <p className={styles.about}>{t("many.figuresHint")}</p>
      <ul className={styles.figures}>
        {FIGURES[kind].map((name) => {
          const label = t(`sources.names.${name}`);
          return (
            <li key={name} data-named={wishes[name] !== undefined}>
              <div className={policies.line}>
                <strong>{label}</strong>
                <Segmented
                  size="small"
                  aria-label={label}
                  name={`wish-${name}`}
                  disabled={disabled || figures[name] === undefined}
                  value={wishes[name]?.to ?? "stays"}
                  options={["stays", "value", "below"].map((to) => ({ value: to, label: t(`many.wish.${to}`) }))}
                  onChange={(to) => choose(name, to)}
                />
              </div>
              {wishes[name]?.to === "value" && shown[name] !== undefined ? (
                <FigureField
                  name={name}
                  label={label}
                  value={shown[name]}
                  wrong={wrong}
                  disabled={disabled}
                  onChange={(value) => wish(name, { to: "value", value })}
                />
              ) : null}
              {contradicted.has(name) ? (
                <p className={policies.wrong} role="alert">
                  {t("figures.tooSmall", { other: t(`sources.names.${contradicted.get(name) ?? ""}`) })}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
