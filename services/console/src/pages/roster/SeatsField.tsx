import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { StaffRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { usePostName } from "@/kit/posts";
import { likelyPost } from "./drop";
import { useRoster } from "./RosterContext";
import type { Seat } from "./rosterQueries";
import styles from "./roster.module.css";
import dialog from "./dialogs.module.css";

interface SeatsFieldProps {
  siteId: string;
  seats: readonly Seat[];
  onChange: (seats: Seat[]) => void;
}

/** Who is expected at which post: a row each. */
export function SeatsField({ siteId, seats, onChange }: SeatsFieldProps) {
  const { t } = useTranslation("roster");
  const { staff, posts } = useRoster();
  const postName = usePostName();
  const people = [...staff.values()].filter((one) => one.active && one.site_ids.includes(siteId));
  const postNames = posts.map((post) => ({ value: post, label: postName(post) }));
  const put = (index: number, changes: Partial<Seat>): void =>
    onChange(seats.with(index, { ...seat(seats, index), ...changes }));
  const taken = new Set(seats.map((one) => one.staff_id));
  const free = people.find((person) => !taken.has(person.id)) ?? people[0];
  const add = (person: StaffRead): void =>
    onChange([
      ...seats,
      {
        staff_id: person.id,
        post: likelyPost(seats, person, posts),
      },
    ]);
  return (
    <div className={dialog.seats} role="group" aria-label={t("seats.label")}>
      {seats.map((one, index) => (
        <div key={index}>
          <Select
            showSearch={{ optionFilterProp: "label" }}
            aria-label={t("seats.person")}
            value={one.staff_id}
            options={people.map((person) => ({ value: person.id, label: `${person.name} · ${person.code}` }))}
            onChange={(staff_id) => put(index, { staff_id })}
          />
          <Select
            aria-label={t("seats.post")}
            value={one.post}
            options={postNames}
            onChange={(post) => put(index, { post })}
          />
          <Button
            type="text"
            aria-label={t("seats.remove")}
            icon={<Icon name="close" size={16} />}
            onClick={() => onChange(seats.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {free ? (
        <Button type="dashed" icon={<Icon name="plus" size={14} />} onClick={() => add(free)}>
          {t("seats.add")}
        </Button>
      ) : (
        <p className={styles.soft}>{t("seats.nobody")}</p>
      )}
    </div>
  );
}

function seat(seats: readonly Seat[], index: number): Seat {
  return seats[index] ?? { staff_id: "", post: "" };
}
