import { useDraggable } from "@dnd-kit/core";
import { useTranslation } from "react-i18next";
import type { StaffRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { usePostName } from "@/kit/posts";
import type { Source } from "./drop";
import { useRoster } from "./RosterContext";
import styles from "./roster.module.css";
import tray from "./tray.module.css";

const AT_MOST = 60;

/** The people of the sites on the screen, to be pulled onto a planned shift. */
export function PeopleTray() {
  const { t } = useTranslation("roster");
  const { sites, staff } = useRoster();
  const people = [...staff.values()].filter(
    (one) => one.active && one.site_ids.some((id) => sites.some((site) => site.id === id)),
  );
  if (people.length === 0) return null;
  return (
    <Panel title={t("tray.title")} actions={<span className={styles.soft}>{t("tray.hint")}</span>}>
      <ul className={tray.tray}>
        {people.slice(0, AT_MOST).map((person) => (
          <li key={person.id}>
            <PersonTag person={person} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function PersonTag({ person }: { person: StaffRead }) {
  const { t } = useTranslation("roster");
  const postName = usePostName();
  const source: Source = { kind: "person", staffId: person.id };
  const { setNodeRef, listeners, transform } = useDraggable({ id: `tray ${person.id}`, data: { source } });
  return (
    <button
      type="button"
      ref={setNodeRef}
      {...listeners}
      className={tray.person}
      aria-roledescription={t("drag.role")}
      style={transform ? { transform: `translate(${transform.x}px, ${transform.y}px)`, zIndex: 30 } : undefined}
    >
      <b>{person.name}</b> <small>{postName(person.roles[0] ?? "")}</small>
    </button>
  );
}
