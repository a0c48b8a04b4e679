import { Alert, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ok, roster } from "@/kit/api/clients";
import type { ShiftRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { Choice } from "@/kit/filters/Choice";
import { usePostName } from "@/kit/posts";
import { useStaff } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { useTaskMove } from "./data";
import styles from "./tasks.module.css";

interface HelpDialogProps {
  shift: ShiftRead;
  /** The posts of the signed-in person: those are not asked. */
  mine: readonly string[];
  onClose: () => void;
}

const NOTHING = { title: "", text: "", post: null as string | null };

/** Asks another post of the shift for help; it is called at once, and is to take the request in time. */
export function HelpDialog({ shift, mine, onClose }: HelpDialogProps) {
  const { t } = useTranslation("tasks");
  const postName = usePostName();
  const staff = useStaff();
  const [wish, change, forget] = useDraft("help", NOTHING);
  const [person, setPerson] = useState<string | null>(null);
  const posts = [...new Set(shift.assignments.map(({ post }) => post))].filter((one) => !mine.includes(one));
  const post = posts.find((one) => one === wish.post) ?? null;
  const title = wish.title.trim();
  const move = useTaskMove((to: string) =>
    ok(
      roster.POST("/api/roster/v1/tasks/help", {
        body: {
          shift_id: shift.id,
          post: to,
          assignee_id: person,
          title,
          text: wish.text.trim() === "" ? null : wish.text.trim(),
        },
      }),
    ),
  );
  const send = (): void => {
    if (post === null) return;
    move.mutate(post, {
      onSuccess: () => {
        forget();
        onClose();
      },
    });
  };
  return (
    <Modal
      open
      title={t("help.title")}
      okText={t("help.send")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: title === "" || post === null }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={send}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        <Choice
          label={t("help.whom")}
          value={post}
          options={posts.map((one) => ({ value: one, label: postName(one) }))}
          onChange={(chosen) => {
            change({ ...wish, post: chosen });
            setPerson(null);
          }}
        />
        <Choice
          label={t("anybody")}
          value={person}
          options={shift.assignments
            .filter((seat) => seat.post === post)
            .map(({ staff_id }) => ({ value: staff_id, label: staff.get(staff_id)?.name ?? "…" }))}
          onChange={setPerson}
        />
        <Input
          aria-label={t("help.what")}
          placeholder={t("help.what")}
          maxLength={200}
          value={wish.title}
          onChange={({ target }) => change({ ...wish, title: target.value })}
        />
        <Input.TextArea
          aria-label={t("add.text")}
          placeholder={t("add.text")}
          rows={2}
          maxLength={2000}
          value={wish.text}
          onChange={({ target }) => change({ ...wish, text: target.value })}
        />
      </div>
    </Modal>
  );
}
