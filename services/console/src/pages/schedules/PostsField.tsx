import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { usePostName, usePosts } from "@/kit/posts";
import { Field } from "@/kit/forms/Field";

/** Which posts are asked; none: that of the checklist. */
export function PostsField({ posts, onChange }: { posts: string[]; onChange: (posts: string[]) => void }) {
  const { t } = useTranslation("schedules");
  const postName = usePostName();
  return (
    <Field label={t("field.posts")}>
      <Select<string[]>
        mode="multiple"
        aria-label={t("field.posts")}
        placeholder={t("field.postsHint")}
        maxCount={8}
        value={posts}
        options={usePosts().map(({ code }) => ({ value: code, label: postName(code) }))}
        onChange={onChange}
      />
    </Field>
  );
}
