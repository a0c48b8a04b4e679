import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "antd";
import type { IncidentRead } from "@/kit/api/types";
import { ExerciseMark } from "@/kit/incidents/ExerciseMark";
import { Icon } from "@/kit/layout/Icon";
import { LevelMark, SeverityMark } from "@/kit/severity/SeverityMark";
import { Age } from "@/kit/time/Time";
import { MoreButton } from "./MoreButton";
import { NextCall } from "./NextCall";
import { RowFrame } from "./RowFrame";
import { TellCell } from "./TellCell";
import { Tick } from "./Tick";
import { stormOfMany, type Storm } from "./folding";
import type { Measure } from "./VirtualRows";
import actions from "./actions.module.css";
import styles from "./rows.module.css";

interface FoldRowProps {
  name: string;
  incidents: readonly IncidentRead[];
  siteName: string;
  index: number;
  measure: Measure;
  unfolded: boolean;
  selected: boolean;
  /** How many are ticked, and of how many. */
  ticked: number;
  pickable: number;
  busy: boolean;
  onUnfold: (key: string) => void;
  onTake: (key: string) => void;
  onSelect: (key: string) => void;
  onTick: (key: string, range: boolean) => void;
}

/** Several incidents of one site and one cause in one line, as bad as the worst of them. */
export const FoldRow = memo(function FoldRow({ name, incidents, siteName, index, ...row }: FoldRowProps) {
  const { t } = useTranslation("board");
  const [opened, setOpened] = useState(false);
  const storm = stormOfMany(incidents);
  const [first] = incidents;
  if (!first || storm.worst === null) return null;
  const words = t("fold.title", {
    count: storm.count,
    kind: t(`fold.kind.${first.cause_kind ?? ""}`, t("fold.kind.other")),
  });
  return (
    <RowFrame
      index={index}
      measure={row.measure}
      about={first.id}
      loud={storm.loudest}
      exhausted={storm.unanswered > 0}
      selected={row.selected}
      opened={opened}
      onSelect={() => row.onSelect(name)}
    >
      <td className={styles.mark}>
        {row.pickable === 0 ? null : (
          <Tick
            label={t("pick.fold", { count: row.pickable })}
            ticked={row.ticked === row.pickable}
            partly={row.ticked > 0}
            onTick={(range) => row.onTick(name, range)}
          />
        )}
        <SeverityMark severity={storm.worst} spoken size={18} />
        <LevelMark level={storm.level} />
      </td>
      <td className={styles.age}>
        <Age since={storm.since} />
      </td>
      <td className={styles.site} title={siteName}>
        {siteName}
      </td>
      <td className={styles.what}>
        <span className={styles.line}>
          <button type="button" className={styles.fold} aria-expanded={row.unfolded} onClick={() => row.onUnfold(name)}>
            <Icon name="forward" size={14} />
            <strong>{words}</strong>
            <span className={styles.sub}>{first.title}</span>
          </button>
          <ExerciseMark of={first} />
        </span>
      </td>
      <td className={styles.hand}>
        <span className={styles.line}>
          <Standing storm={storm} />
        </span>
      </td>
      <td className={actions.tell}>
        <TellCell
          told={incidents.flatMap(({ told }) => told)}
          called={incidents.some(({ last_escalated_at }) => last_escalated_at !== null)}
        />
        <span className={actions.actions} data-actions>
          {row.pickable > 0 ? (
            <Button size="small" type="primary" loading={row.busy} onClick={() => row.onTake(name)}>
              {t("pick.take", { count: row.pickable })}
            </Button>
          ) : null}
          <MoreButton opened={opened} onOpen={() => setOpened(!opened)} />
        </span>
      </td>
    </RowFrame>
  );
});

/** How many nobody answers, nobody has, and somebody has: the worst first. */
function Standing({ storm }: { storm: Storm }) {
  const { t } = useTranslation("board");
  const { open, inHand, unanswered, holders, next_escalation_at } = storm;
  return (
    <>
      {unanswered > 0 ? <span className={styles.unanswered}>{t("fold.unanswered", { count: unanswered })}</span> : null}
      {open > unanswered ? <span className={styles.nobody}>{t("fold.open", { count: open - unanswered })}</span> : null}
      {inHand > 0 ? (
        <span title={holders.join(t("duty.comma"))}>
          {t(holders.length > 1 ? "fold.inHandOfMany" : "fold.inHand", { count: inHand, name: holders[0] ?? "" })}
        </span>
      ) : null}
      {open > 0 ? <NextCall incident={{ state: "open", next_escalation_at, exhausted: unanswered > 0 }} /> : null}
    </>
  );
}
