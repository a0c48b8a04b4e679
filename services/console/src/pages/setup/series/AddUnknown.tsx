import { Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { useMessage } from "@/kit/theme/useMessage";
import { RowMistakes } from "./RowMistakes";
import { usePutSeries, type UnknownSeries } from "./data";
import { guess } from "./guess";
import { useKindOptions } from "./kinds";
import type { SeriesRow } from "./paste";
import styles from "./series.module.css";

const COLUMNS = ["key", "name", "unit", "kind"] as const;

interface Draft {
  key: string;
  name: string;
  unit: string;
  kind: string | null;
}

interface AddUnknownProps {
  siteId: string;
  series: readonly UnknownSeries[];
  onClose: (done: boolean) => void;
}

/** Name, unit and kind of series that stations send already; what the key suggests is proposed. */
export function AddUnknown({ siteId, series, onClose }: AddUnknownProps) {
  const { t } = useTranslation("setup-series");
  const message = useMessage();
  const [drafts, setDrafts] = useState<Draft[]>(() => series.map(({ key }) => ({ key, name: "", ...guess(key) })));
  const put = usePutSeries(siteId);
  const kinds = useKindOptions([]);
  const change = (key: string, part: Partial<Draft>): void =>
    setDrafts((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const everywhere = (part: Partial<Draft>): void => setDrafts((before) => before.map((one) => ({ ...one, ...part })));
  const ready = drafts.every(({ kind }) => kind !== null);
  const save = (): void =>
    put.mutate(drafts.map(rowOf), {
      onSuccess: ({ created, changed }) => {
        void message.success(t("added", { count: created + changed }));
        onClose(true);
      },
    });
  return (
    <Modal
      open
      title={t("add.title", { count: drafts.length })}
      okText={t("add.save", { count: drafts.length })}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={put.isPending}
      onOk={save}
      onCancel={() => onClose(false)}
      width={820}
    >
      {drafts.length > 1 ? (
        <div className={styles.everywhere}>
          <span>{t("add.everywhere")}</span>
          <Input
            aria-label={t("add.unitEverywhere")}
            placeholder={t("column.unit")}
            maxLength={32}
            onChange={(event) => everywhere({ unit: event.target.value })}
          />
          <Select
            aria-label={t("add.kindEverywhere")}
            placeholder={t("column.kind")}
            options={kinds}
            onChange={(kind: string) => everywhere({ kind })}
          />
        </div>
      ) : null}
      <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
        {drafts.map((draft) => (
          <DraftRow key={draft.key} draft={draft} kinds={kinds} onChange={change} />
        ))}
      </ColumnTable>
      {ready ? null : <p className={styles.about}>{t("add.kindMissing")}</p>}
      <RowMistakes error={put.error} />
    </Modal>
  );
}

interface DraftRowProps {
  draft: Draft;
  kinds: { value: string; label: string }[];
  onChange: (key: string, part: Partial<Draft>) => void;
}

function DraftRow({ draft, kinds, onChange }: DraftRowProps) {
  const { t } = useTranslation("setup-series");
  const { key, name, unit, kind } = draft;
  return (
    <tr>
      <td>
        <code className={styles.key}>{key}</code>
      </td>
      <td>
        <Input
          aria-label={t("add.nameOf", { key })}
          placeholder={t("add.nameHint")}
          maxLength={200}
          value={name}
          onChange={(event) => onChange(key, { name: event.target.value })}
        />
      </td>
      <td>
        <Input
          aria-label={t("add.unitOf", { key })}
          maxLength={32}
          value={unit}
          onChange={(event) => onChange(key, { unit: event.target.value })}
        />
      </td>
      <td>
        <Select
          className={styles.kind ?? ""}
          aria-label={t("add.kindOf", { key })}
          placeholder={t("column.kind")}
          value={kind}
          options={kinds}
          showSearch={{ optionFilterProp: "label" }}
          onChange={(chosen: string) => onChange(key, { kind: chosen })}
        />
      </td>
    </tr>
  );
}

function rowOf({ key, name, unit, kind }: Draft): SeriesRow {
  return { key, name: name.trim() === "" ? null : name.trim(), unit: unit.trim(), kind: kind ?? "" };
}
