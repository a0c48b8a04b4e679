import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { HQ_WRITERS } from "@/kit/access/routes.gen";
import { usePostName, usePosts } from "@/kit/posts";
import type { Draft } from "./data";
import { choiceOf, targetOf } from "./draft";
import type { People } from "./people";
import { useTargetName } from "./targetName";

type Notify = Draft["steps"][number]["notify"];

interface TargetSelectProps {
  label: string;
  value: Notify;
  people: People;
  disabled: boolean;
  onChange: (notify: Notify) => void;
}

/** Whom a step calls: whoever is on duty at a post, everybody of an HQ role, or persons by name. */
export function TargetSelect({ label, value, people, disabled, onChange }: TargetSelectProps) {
  const { t } = useTranslation("policies");
  const posts = usePosts();
  const postName = usePostName();
  const nameOf = useTargetName(people);
  const persons = [...people.staff.values()].filter(({ active }) => active);
  const known = [
    {
      label: t("target.posts"),
      options: posts.map(({ code }) => ({ value: `role:${code}`, label: postName(code) })),
    },
    {
      label: t("target.hq"),
      options: HQ_WRITERS.map((role) => ({ value: `role:${role}`, label: postName(role) })),
    },
    {
      label: t("target.people"),
      options: persons.map(({ id, name, code }) => ({ value: `staff:${id}`, label: `${name} (${code})` })),
    },
  ];
  const listed = new Set(known.flatMap(({ options }) => options.map((one) => one.value)));
  const others = value
    .filter((one) => !listed.has(choiceOf(one)))
    .map((one) => ({ value: choiceOf(one), label: nameOf(one) }));
  return (
    <Select
      mode="multiple"
      aria-label={label}
      placeholder={t("target.choose")}
      value={value.map(choiceOf)}
      options={[...known, ...(others.length > 0 ? [{ label: t("target.others"), options: others }] : [])]}
      disabled={disabled}
      showSearch={{ optionFilterProp: "label" }}
      onChange={(chosen: string[]) => onChange(chosen.map(targetOf))}
      style={{ width: "100%" }}
    />
  );
}
