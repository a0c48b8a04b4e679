import { Alert, Checkbox, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ok, roster } from "@/kit/api/clients";
import type { ShiftRead } from "@/kit/api/types";
import { MomentField } from "@/kit/dates/MomentField";
import { useDraft } from "@/kit/drafts/useDraft";
import { Choice } from "@/kit/filters/Choice";
import { usePostName } from "@/kit/posts";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { useTaskMove } from "./data";
import { dueBy } from "./due";
import styles from "./tasks.module.css";

interface AddTaskDialogProps {
  shift: ShiftRead;
  post: string;
  onClose: () => void;
}

const NOTHING = { title: "", text: "", steps: "", check: false };

/** One step a line. */
const stepsOf = (lines: string): string[] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A task by hand for a post of the shift, or a person there. */
export function AddTaskDialog({ shift, post, onClose }: AddTaskDialogProps) {
  const { t } = useTranslation("tasks");
  const postName = usePostName();
  const staff = useStaff();
  const zone = zoneOf(useSites(), shift.site_id);
  const [wish, change, forget] = useDraft("task-by-hand", NOTHING);
  const [person, setPerson] = useState<string | null>(null);
  const [due, setDue] = useState<number | null>(() => dueBy(Date.now(), Date.parse(shift.ends_at)));
  const move = useTaskMove(() =>
    ok(
      roster.POST("/api/roster/v1/tasks", {
        body: {
          shift_id: shift.id,
          post,
          assignee_id: person,
          title: wish.title.trim(),
          text: wish.text.trim() === "" ? null : wish.text.trim(),
          due_at: new Date(due ?? 0).toISOString(),
          needs_check: wish.check,
          steps: stepsOf(wish.steps),
        },
      }),
    ),
  );
  const add = (): void =>
    move.mutate(undefined, {
      onSuccess: () => {
        forget();
        onClose();
      },
    });
  const people = shift.assignments.filter((seat) => seat.post === post);
  return (
    <Modal
      open
      title={t("add.to", { post: postName(post) })}
      okText={t("add.save")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: wish.title.trim() === "" || due === null }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={add}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        <Input
          aria-label={t("add.title")}
          placeholder={t("add.title")}
          maxLength={200}
          autoFocus
          value={wish.title}
          onChange={({ target }) => change({ ...wish, title: target.value })}
          onPressEnter={() => (wish.title.trim() !== "" && due !== null ? add() : undefined)}
        />
        <Input.TextArea
          aria-label={t("add.text")}
          placeholder={t("add.text")}
          rows={2}
          maxLength={2000}
          value={wish.text}
          onChange={({ target }) => change({ ...wish, text: target.value })}
        />
        <Input.TextArea
          aria-label={t("add.steps")}
          placeholder={t("add.steps")}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={wish.steps}
          onChange={({ target }) => change({ ...wish, steps: target.value })}
        />
        <Choice
          label={t("anybody")}
          value={person}
          options={people.map(({ staff_id }) => ({ value: staff_id, label: staff.get(staff_id)?.name ?? "…" }))}
          onChange={setPerson}
        />
        <MomentField label={t("add.due")} value={due} zone={zone} onChange={setDue} />
        <Checkbox checked={wish.check} onChange={({ target }) => change({ ...wish, check: target.checked })}>
          {t("add.check")}
        </Checkbox>
      </div>
    </Modal>
  );
}
