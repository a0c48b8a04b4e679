import { useTranslation } from "react-i18next";
import type { RouteContent } from "@/kit/api/types";
import type { Changed, CheckpointField, Move, RouteField } from "./compare";

type Change = Changed<RouteField | CheckpointField>;

/** How a difference between two versions is said. */
export function useSentences(): { moveOf: (move: Move) => string; changeOf: (change: Change) => string } {
  const { t } = useTranslation("routes");
  const valueOf = (field: Change["field"], value: Change["before"]): string => {
    if (value === null) return t(field === "by_min" ? "checkpoint.beforeEnd" : "compare.open");
    return `“${field === "order" ? t(`order.${value as RouteContent["order"]}`) : value}”`;
  };
  return {
    moveOf: ({ what, ...places }) => t(`compare.${what}`, places),
    changeOf: ({ field, before, after }) =>
      t("compare.changed", {
        field: field === "order" ? t("column.order") : t(`checkpoint.${field}`),
        before: valueOf(field, before),
        after: valueOf(field, after),
      }),
  };
}
