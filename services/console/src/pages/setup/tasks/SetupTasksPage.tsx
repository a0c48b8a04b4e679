import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import { ok, roster } from "@/kit/api/clients";
import type { TaskTemplateRead } from "@/kit/api/types";
import { Choice } from "@/kit/filters/Choice";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { usePostName, usePosts } from "@/kit/posts";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import table from "@/kit/table/table.module.css";
import { TemplateDialog } from "./TemplateDialog";
import styles from "../setup.module.css";

const COLUMNS = ["title", "post", "where", "when", "check", "state"] as const;
const TEMPLATES = ["task-templates"] as const;

/** What the posts of every shift are to do by themselves. */
export default function SetupTasksPage() {
  const { t } = useTranslation("setup-tasks");
  const may = useMay();
  const postName = usePostName();
  const posts = usePosts();
  const { query, change } = useAddress();
  const post = query.get("post");
  const [edited, setEdited] = useState<TaskTemplateRead | "new" | null>(null);
  const list = useTemplates(post);
  const templates = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <MayButton
          verdict={may("addTaskTemplate", {})}
          type="primary"
          icon={<Icon name="plus" size={16} />}
          onClick={() => setEdited("new")}
        >
          {t("add")}
        </MayButton>
      }
    >
      <Panel>
        <div className={styles.bar} role="search">
          <Choice
            label={t("column.post")}
            className={styles.choice}
            value={post}
            options={posts.map(({ code }) => ({ value: code, label: postName(code) }))}
            onChange={(chosen) => change({ post: chosen })}
          />
        </div>
        {list.isPending ? <Loading rows={6} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && templates.length === 0 ? (
          <Empty title={t("empty")}>
            <p>{t("emptyHint")}</p>
          </Empty>
        ) : null}
        {templates.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("act")}>
            {templates.map((one) => (
              <Row key={one.id} template={one} onEdit={() => setEdited(one)} />
            ))}
          </ColumnTable>
        ) : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
      {edited ? <TemplateDialog template={edited === "new" ? null : edited} onClose={() => setEdited(null)} /> : null}
    </Page>
  );
}

function useTemplates(post: string | null) {
  return useInfiniteQuery({
    queryKey: [...TEMPLATES, post],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET("/api/roster/v1/task-templates", {
          params: { query: { limit: 100, ...(post ? { post } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page: { next_cursor: string | null }): string | undefined => page.next_cursor ?? undefined,
  });
}

function Row({ template, onEdit }: { template: TaskTemplateRead; onEdit: () => void }) {
  const { t } = useTranslation("setup-tasks");
  const may = useMay();
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const sites = useSites();
  const { site_id, site_type, from_min, until_min, every_min } = template;
  const type = site_type === "default" ? t("everywhere") : t("ofType", { type: site_type });
  return (
    <tr className={template.active ? "" : styles.out}>
      <td className={table.main}>{inLanguage({ zh: template.title_zh, en: template.title_en })}</td>
      <td data-label={t("column.post")}>{postName(template.post)}</td>
      <td data-label={t("column.where")}>{site_id == null ? type : (sites.get(site_id)?.name ?? "…")}</td>
      <td data-label={t("column.when")}>
        {t("window", { from: from_min, until: until_min })}
        {every_min == null ? null : <span className={table.sub}>{t("every", { minutes: every_min })}</span>}
      </td>
      <td data-label={t("column.check")}>{t(template.needs_check ? "needed" : "notNeeded")}</td>
      <td data-label={t("column.state")}>{t(template.active ? "inUse" : "outOfUse")}</td>
      <td className={table.narrow}>
        <MayButton verdict={may("changeTaskTemplate", { template })} dense size="small" onClick={onEdit}>
          {t("edit")}
        </MayButton>
      </td>
    </tr>
  );
}
