import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { components } from "@/kit/api/schemas/roster";
import { Moment } from "@/kit/time/Time";
import { FigureAbout } from "./FigureAbout";
import { specOf, type PlainName } from "../catalogue";
import type { Wish } from "../figures";
import { useFigureWords } from "../useFigureWords";
import { PlainField } from "../PlainField";
import policies from "../policies.module.css";
import styles from "./panel.module.css";

interface FigureLineProps {
  name: PlainName;
  scope: "site" | "site_type";
  /** Of the field: what would hold. */
  value: unknown;
  wish: Wish | undefined;
  source: components["schemas"]["SourceRead"];
  /** What holds where nothing is set here, and where that comes from; null while it is not known. */
  below: { value: unknown; source: "default" | "site_type" } | null;
  /** Why it cannot be stored. */
  wrong: string | undefined;
  zone: string;
  disabled: boolean;
  onWish: (wish: Wish | undefined) => void;
}

/** One figure: its value, what it means and by which clause, and where the value comes from. */
export function FigureLine({
  name,
  scope,
  value,
  wish,
  source,
  below,
  wrong,
  zone,
  disabled,
  onWish,
}: FigureLineProps) {
  const { t } = useTranslation("policies");
  const spec = specOf(name);
  const label = t(`sources.names.${name}`);
  const own = source.source === scope;
  if (spec === undefined || value === undefined) return null;
  return (
    <li data-changed={wish !== undefined} className={styles.figure}>
      <div className={styles.head}>
        <strong>{label}</strong>
        <PlainField
          spec={spec}
          label={label}
          value={value}
          disabled={disabled}
          onChange={(next) => onWish({ to: "value", value: next })}
        />
        {wish ? (
          <Button type="text" size="small" onClick={() => onWish(undefined)}>
            {t("figures.keep")}
          </Button>
        ) : own && !disabled ? (
          <Button type="text" size="small" onClick={() => onWish({ to: "below" })}>
            {t(`figures.giveBack.${scope}`)}
          </Button>
        ) : null}
      </div>
      <p>
        <FigureAbout name={name} />
      </p>
      <p className={policies.faint}>
        {wish ? <Coming wish={wish} scope={scope} below={below} /> : <Present source={source} zone={zone} />}
        {(own && !wish) || wish?.to === "value" ? <Below name={name} below={below} /> : null}
      </p>
      {wrong ? (
        <p className={policies.wrong} role="alert">
          {wrong}
        </p>
      ) : null}
    </li>
  );
}

/** Where the value comes from, and since when. */
function Present({ source: { source, effective_from }, zone }: Pick<FigureLineProps, "source" | "zone">) {
  const { t } = useTranslation("policies");
  return (
    <>
      {t("figures.source", { source: t(`sources.${source}`) })}
      {effective_from ? (
        <>
          {t("sources.since")} <Moment at={effective_from} zone={zone} seconds={false} />
        </>
      ) : null}
    </>
  );
}

/** Where it will come from when it is saved. */
function Coming({ wish, scope, below }: { wish: Wish } & Pick<FigureLineProps, "scope" | "below">) {
  const { t } = useTranslation("policies");
  const source = wish.to === "value" ? scope : (below?.source ?? "default");
  return t("figures.coming", { source: t(`sources.${source}`) });
}

function Below({ name, below }: Pick<FigureLineProps, "name" | "below">) {
  const { t } = useTranslation("policies");
  const words = useFigureWords();
  if (below === null) return null;
  return t("figures.below", { source: t(`sources.${below.source}`), value: words(name, below.value) });
}
