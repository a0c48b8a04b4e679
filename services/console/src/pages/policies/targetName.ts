import { useTranslation } from "react-i18next";
import { usePostName } from "@/kit/posts";
import type { People } from "./people";
import type { Target } from "./plan";

/** The name of a post, a role or a person. */
export function useTargetName({ staff }: Pick<People, "staff">): (target: Target) => string {
  const { t } = useTranslation("policies");
  const postName = usePostName();
  return ({ role, staff_id }) => (role ? postName(role) : (staff.get(staff_id ?? "")?.name ?? t("target.unknown")));
}
