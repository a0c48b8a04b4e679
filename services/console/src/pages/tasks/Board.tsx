import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay, usePerson } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import type { ShiftRead, TaskRead } from "@/kit/api/types";
import { Choice } from "@/kit/filters/Choice";
import { useLanguage } from "@/kit/i18n/language";
import { Icon } from "@/kit/layout/Icon";
import { Panel } from "@/kit/layout/Page";
import { usePostName } from "@/kit/posts";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { moment } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { AddTaskDialog } from "./AddTaskDialog";
import { HelpDialog } from "./HelpDialog";
import { TaskLine } from "./TaskLine";
import { useRunningShifts, useTasksOfShift } from "./data";
import { inOrder, isOverdue } from "@/kit/tasks/order";
import styles from "./tasks.module.css";

/** The tasks of a running shift, post by post: what is overdue comes first. */
export function Board() {
  const { t } = useTranslation("tasks");
  const { query, change } = useAddress();
  const sites = useSites();
  const minute = useMinute();
  const shifts = useRunningShifts();
  if (shifts.isPending) return <Loading rows={6} />;
  if (shifts.isError && !shifts.data) return <Failure error={shifts.error} onRetry={() => void shifts.refetch()} />;
  const running = shifts.data;
  const chosen = running.find(({ id }) => id === query.get("shift")) ?? running[0];
  if (chosen === undefined) {
    return (
      <Panel>
        <Empty title={t("board.none")}>
          <p>{t("board.noneHint")}</p>
          <Button onClick={() => change({ view: "list", shift: null })}>{t("board.toList")}</Button>
        </Empty>
      </Panel>
    );
  }
  const named = ({ site_id, starts_at }: ShiftRead): string =>
    `${sites.get(site_id)?.name ?? "…"} · ${moment(starts_at, zoneOf(sites, site_id), minute, { seconds: false })}`;
  return (
    <>
      <div className={styles.shifts}>
        <Choice
          className={styles.wide}
          label={t("board.shift")}
          value={chosen.id}
          options={running.map((shift) => ({ value: shift.id, label: named(shift) }))}
          onChange={(shift) => change({ shift })}
        />
      </div>
      <ShiftBoard key={chosen.id} shift={chosen} />
    </>
  );
}

function ShiftBoard({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation("tasks");
  const may = useMay();
  const postName = usePostName();
  const minute = useMinute();
  const [adding, setAdding] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const person = usePerson();
  const mine = shift.assignments.filter(({ staff_id }) => staff_id === person?.id).map((seat) => seat.post);
  const query = useTasksOfShift(shift.id);
  if (query.isPending) return <Loading rows={6} />;
  if (query.isError && !query.data) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  const tasks = query.data;
  const posts = [...new Set([...shift.assignments.map(({ post }) => post), ...tasks.map(({ post }) => post)])];
  return (
    <>
      <div className={styles.filters}>
        <Rate tasks={tasks} />
        {mine.length > 0 ? (
          <MayButton verdict={may("askHelp", shift)} onClick={() => setAsking(true)}>
            {t("help.title")}
          </MayButton>
        ) : null}
      </div>
      <div className={styles.board}>
        {posts.map((post) => {
          const theirs = tasks.filter((task) => task.post === post);
          return (
            <section key={post} className={styles.column} aria-label={postName(post)}>
              <header>
                <h2>{postName(post)}</h2>
                <Rate tasks={theirs} short />
                <MayButton
                  verdict={may("giveTask", shift)}
                  dense
                  size="small"
                  icon={<Icon name="plus" size={14} />}
                  aria-label={t("add.to", { post: postName(post) })}
                  onClick={() => setAdding(post)}
                />
              </header>
              {theirs.length === 0 ? <p className={styles.soft}>{t("board.nothing")}</p> : null}
              <ul>
                {inOrder(theirs, minute).map((task) => (
                  <li key={task.id} className={isOverdue(task, minute) ? styles.overdue : ""}>
                    <TaskLine task={task} shift={shift} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {asking ? <HelpDialog shift={shift} mine={mine} onClose={() => setAsking(false)} /> : null}
      {adding === null ? null : <AddTaskDialog shift={shift} post={adding} onClose={() => setAdding(null)} />}
    </>
  );
}

function Rate({ tasks, short = false }: { tasks: readonly TaskRead[]; short?: boolean }) {
  const { t } = useTranslation("tasks");
  const language = useLanguage();
  const minute = useMinute();
  const counted = tasks.filter(({ state }) => state !== "cancelled");
  const done = counted.filter(({ state }) => state === "done" || state === "verified").length;
  if (short) return <span className={styles.soft}>{t("board.of", { done, all: counted.length })}</span>;
  if (counted.length === 0) return null;
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const overdue = counted.filter((task) => isOverdue(task, minute)).length;
  const skipped = counted.filter(({ state }) => state === "skipped").length;
  return (
    <p className={styles.figures}>
      <strong>{t("figures.rate", { rate: percent.format(done / counted.length) })}</strong>
      {" · "}
      {t("figures.counts", { total: counted.length, done, overdue, skipped })}
    </p>
  );
}
