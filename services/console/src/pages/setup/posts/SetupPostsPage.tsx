import { Alert, Form, Input, Modal } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { ok, roster } from "@/kit/api/clients";
import { Refusal } from "@/kit/states/Refusal";
import type { PostRead } from "@/kit/api/types";
import { showAtFields } from "@/kit/forms/fieldProblems";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { usePosts } from "@/kit/posts";
import { Loading } from "@/kit/states/Loading";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { ColumnTable } from "@/kit/table/ColumnTable";
import table from "@/kit/table/table.module.css";
import { useMessage } from "@/kit/theme/useMessage";
import styles from "../setup.module.css";

const COLUMNS = ["name", "nameEn", "code", "state"] as const;

interface Fields {
  code: string;
  name_zh: string;
  name_en: string;
}

/** What people can be on duty as: the regulation's four posts and the company's own. */
export default function SetupPostsPage() {
  const { t } = useTranslation("setup-posts");
  const may = useMay();
  const posts = usePosts();
  const [edited, setEdited] = useState<PostRead | "new" | null>(null);
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <MayButton
          verdict={may("definePost", {})}
          type="primary"
          icon={<Icon name="plus" size={16} />}
          onClick={() => setEdited("new")}
        >
          {t("define")}
        </MayButton>
      }
    >
      <Panel>
        {posts.length === 0 ? (
          <Loading rows={4} />
        ) : (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("act")}>
            {posts.map((one) => (
              <Row key={one.code} post={one} onEdit={() => setEdited(one)} />
            ))}
          </ColumnTable>
        )}
      </Panel>
      {edited ? <PostDialog post={edited === "new" ? null : edited} onClose={() => setEdited(null)} /> : null}
    </Page>
  );
}

function Row({ post, onEdit }: { post: PostRead; onEdit: () => void }) {
  const { t } = useTranslation("setup-posts");
  const may = useMay();
  const sayFailure = useSayFailure();
  const { mutate, isPending } = useSavePost(post);
  const verdict = may("changePost", {});
  return (
    <tr className={post.active ? "" : styles.out}>
      <td className={table.main}>{post.name_zh}</td>
      <td data-label={t("column.nameEn")}>{post.name_en}</td>
      <td data-label={t("column.code")}>
        <code>{post.code}</code>
      </td>
      <td data-label={t("column.state")}>{t(post.active ? "inUse" : "outOfUse")}</td>
      <td className={table.narrow}>
        <span className={styles.buttons}>
          <MayButton verdict={verdict} dense size="small" onClick={onEdit}>
            {t("rename")}
          </MayButton>
          <MayButton
            verdict={verdict}
            dense
            size="small"
            danger={post.active}
            loading={isPending}
            onClick={() => mutate({ active: !post.active }, { onError: sayFailure })}
          >
            {t(post.active ? "takeOut" : "takeBack")}
          </MayButton>
        </span>
      </td>
    </tr>
  );
}

function PostDialog({ post, onClose }: { post: PostRead | null; onClose: () => void }) {
  const { t } = useTranslation("setup-posts");
  const message = useMessage();
  const [form] = Form.useForm<Fields>();
  const { mutate, isPending, error, reset } = useSavePost(post);
  const save = ({ code, ...names }: Fields): void =>
    mutate(post === null ? { code, ...names } : names, {
      onSuccess: () => {
        void message.success(t("saved"));
        onClose();
      },
      onError: (refused) => {
        if (showAtFields(form, refused)) reset();
      },
    });
  const needed = [{ required: true, whitespace: true, message: t("missing") }];
  return (
    <Modal
      open
      title={t(post ? "renameTitle" : "defineTitle")}
      okText={t("save")}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Fields> form={form} layout="vertical" initialValues={post ?? {}} onFinish={save} requiredMark={false}>
        {error ? (
          <Alert className={styles.alert ?? ""} type="error" showIcon title={<Refusal error={error} />} />
        ) : null}
        <Form.Item name="name_zh" label={t("column.name")} rules={needed}>
          <Input maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item name="name_en" label={t("column.nameEn")} rules={needed}>
          <Input maxLength={200} />
        </Form.Item>
        {post === null ? (
          <Form.Item name="code" label={t("column.code")} rules={needed} extra={t("codeHint")}>
            <Input maxLength={63} />
          </Form.Item>
        ) : null}
      </Form>
    </Modal>
  );
}

function useSavePost(post: PostRead | null) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (values: Partial<Fields> & { active?: boolean }): Promise<PostRead> =>
      post === null
        ? ok(roster.POST("/api/roster/v1/posts", { body: values as Fields }))
        : ok(
            roster.PATCH("/api/roster/v1/posts/{code}", {
              params: { path: { code: post.code }, header: { "if-match": `"${post.version}"` } },
              body: values,
            }),
          ),
    onSettled: () => cache.invalidateQueries({ queryKey: ["posts"] }),
  });
}
