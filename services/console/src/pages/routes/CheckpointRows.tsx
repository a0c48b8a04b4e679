import { Button, Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import type { Checkpoint } from "@/kit/api/types";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { changed, moved } from "./draft";
import styles from "./routes.module.css";

const COLUMNS = ["place_no", "name_zh", "name_en", "place", "min_min", "by_min"] as const;
const WORDS = ["name_zh", "name_en", "place"] as const;
const MINUTES = [
  ["min_min", 0, 240],
  ["by_min", 1, 1440],
] as const;

interface RowsProps {
  checkpoints: readonly Checkpoint[];
  disabled: boolean;
  onChange: (checkpoints: Checkpoint[]) => void;
}

/** The checkpoints in their order, a row each. */
export function CheckpointRows({ checkpoints, disabled, onChange }: RowsProps) {
  const { t } = useTranslation("routes");
  return (
    <ColumnTable columns={COLUMNS} titleOf={(one) => t(`checkpoint.${one}`)} act={t("checkpoint.act")}>
      {checkpoints.map((one, place) => (
        <tr key={one.key}>
          <td data-label={t("checkpoint.place_no")}>{place + 1}</td>
          {WORDS.map((name) => (
            <td key={name} data-label={t(`checkpoint.${name}`)}>
              <Input
                aria-label={`${t(`checkpoint.${name}`)} ${place + 1}`}
                maxLength={60}
                value={one[name] ?? ""}
                disabled={disabled}
                onChange={({ target }) => onChange(changed(checkpoints, one.key, { [name]: target.value }))}
              />
            </td>
          ))}
          {MINUTES.map(([name, min, max]) => (
            <td key={name} data-label={t(`checkpoint.${name}`)}>
              <InputNumber
                aria-label={`${t(`checkpoint.${name}`)} ${place + 1}`}
                min={min}
                max={max}
                precision={0}
                value={one[name] ?? null}
                disabled={disabled}
                placeholder={t("checkpoint.beforeEnd")}
                onChange={(value) =>
                  onChange(changed(checkpoints, one.key, { [name]: name === "min_min" ? (value ?? 0) : value }))
                }
              />
            </td>
          ))}
          <td className={styles.moves}>
            {([-1, 1] as const).map((by) => (
              <Button
                key={by}
                size="small"
                type="text"
                disabled={disabled || place + by < 0 || place + by >= checkpoints.length}
                onClick={() => onChange(moved(checkpoints, one.key, by))}
              >
                {t(by === -1 ? "checkpoint.up" : "checkpoint.down")}
              </Button>
            ))}
            <Button
              size="small"
              type="text"
              danger
              disabled={disabled || checkpoints.length === 1}
              onClick={() => onChange(checkpoints.filter(({ key }) => key !== one.key))}
            >
              {t("checkpoint.remove")}
            </Button>
          </td>
        </tr>
      ))}
    </ColumnTable>
  );
}
