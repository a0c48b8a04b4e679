import { useTranslation } from "react-i18next";
import { useLanguage } from "@/kit/i18n/language";
import { usePostName } from "@/kit/posts";
import { usePosts } from "./data";
import { isHqRole, type People } from "./people";
import type { Target } from "./plan";

/** The name of a post, a role or a person. */
export function useTargetName({ staff }: Pick<People, "staff">): (target: Target) => string {
  const { t } = useTranslation("policies");
  const language = useLanguage();
  const posts = new Map(usePosts().data?.map((post) => [post.code, language === "en" ? post.name_en : post.name_zh]));
  const postName = usePostName();
  return ({ role, staff_id }) => {
    if (role) return isHqRole(role) ? postName(role) : (posts.get(role) ?? postName(role));
    return staff.get(staff_id ?? "")?.name ?? t("target.unknown");
  };
}
