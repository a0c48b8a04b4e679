import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import type { RouteVersion } from "@/kit/api/types";
import { Field } from "@/kit/forms/Field";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Panel } from "@/kit/layout/Page";
import { ColumnTable } from "@/kit/table/ColumnTable";
import table from "@/kit/table/table.module.css";
import { checkpointDifferences, chosenPair, routeDifferences } from "./compare";
import styles from "./routes.module.css";
import { useSentences } from "./sentences";

const ENDS = ["earlier", "later"] as const;

/** Two versions, and what differs between them; the choice stands in the address. */
export function Comparison({ versions }: { versions: readonly RouteVersion[] }) {
  const { t } = useTranslation("routes");
  const { query, change } = useAddress();
  const numbers = versions.map(({ version }) => version);
  const pair = chosenPair(numbers, query.get("earlier"), query.get("later"));
  const [before, after] = (pair ?? []).map((wanted) => versions.find(({ version }) => version === wanted)?.content);
  if (pair === null || before === undefined || after === undefined) return null;
  return (
    <Panel title={t("compare.title")}>
      <div className={styles.fields}>
        {ENDS.map((end, place) => (
          <Field key={end} label={t(`compare.${end}`)}>
            {(id) => (
              <Select
                id={id}
                value={pair[place]}
                options={numbers.map((version) => ({ value: version, label: t("versionNo", { version }) }))}
                onChange={(version: number) => change({ [end]: String(version) })}
              />
            )}
          </Field>
        ))}
      </div>
      <Differences before={before} after={after} />
    </Panel>
  );
}

type Content = RouteVersion["content"];

function Differences({ before, after }: { before: Content; after: Content }) {
  const { t } = useTranslation("routes");
  const inLanguage = useInLanguage();
  const { changeOf, moveOf } = useSentences();
  const ofRoute = routeDifferences(before, after).map(changeOf);
  const ofCheckpoints = checkpointDifferences(before, after);
  if (ofRoute.length + ofCheckpoints.length === 0) return <p className={styles.same}>{t("compare.same")}</p>;
  return (
    <ColumnTable
      columns={["name", "what"] as const}
      titleOf={(one) => t(one === "name" ? "column.checkpoints" : "compare.what")}
    >
      {ofRoute.length > 0 ? <Row name={t("compare.ofRoute")} sentences={ofRoute} /> : null}
      {ofCheckpoints.map(({ checkpoint: { key, name_zh, name_en }, move, changed }) => (
        <Row
          key={key}
          name={inLanguage({ zh: name_zh, en: name_en })}
          sentences={[...(move === null ? [] : [moveOf(move)]), ...changed.map(changeOf)]}
        />
      ))}
    </ColumnTable>
  );
}

function Row({ name, sentences }: { name: string; sentences: readonly string[] }) {
  const { t } = useTranslation("routes");
  return (
    <tr>
      <td className={table.main}>{name}</td>
      <td data-label={t("compare.what")}>
        <ul className={styles.sentences}>
          {sentences.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
