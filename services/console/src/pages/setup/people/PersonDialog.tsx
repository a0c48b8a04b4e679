import { Modal, Tabs } from "antd";
import { useTranslation } from "react-i18next";
import { ContactMethods } from "@/kit/account/ContactMethods";
import { useAddress } from "@/kit/address";
import type { StaffRead } from "@/kit/api/types";
import { AccountPanel } from "./AccountPanel";
import { LeavePanel } from "./LeavePanel";
import { PersonForm } from "./PersonForm";
import styles from "../setup.module.css";

const TABS = ["data", "methods", "account", "service"] as const;

interface PersonDialogProps {
  /** Null: somebody new. */
  person: StaffRead | null;
  onClose: () => void;
  /** Somebody new is on the roster: go on with how they are reached. */
  onOpen: (person: StaffRead) => void;
}

/** One person: their data, how they are reached, their account, and whether they are in service. */
export function PersonDialog({ person, onClose, onOpen }: PersonDialogProps) {
  const { t } = useTranslation("setup-people");
  const { query, change } = useAddress();
  const tab = TABS.find((one) => one === query.get("part")) ?? "data";
  const close = (): void => {
    change({ part: null });
    onClose();
  };
  return (
    <Modal
      open
      title={person ? `${person.name} · ${person.code}` : t("registerTitle")}
      footer={null}
      onCancel={close}
      width={640}
      destroyOnHidden
    >
      {person === null ? (
        <PersonForm person={null} onSaved={onOpen} />
      ) : (
        <Tabs
          activeKey={tab}
          onChange={(next) => change({ part: next === "data" ? null : next })}
          destroyOnHidden
          items={TABS.map((one) => ({
            key: one,
            label: t(`part.${one}`),
            children: <Part name={one} person={person} onClose={close} />,
          }))}
        />
      )}
    </Modal>
  );
}

function Part({ name, person, onClose }: { name: (typeof TABS)[number]; person: StaffRead; onClose: () => void }) {
  if (name === "data") return <PersonForm key={person.version} person={person} onSaved={onClose} />;
  if (name === "account") return <AccountPanel person={person} />;
  if (name === "service") return <LeavePanel person={person} />;
  return (
    <div className={styles.methods}>
      <ContactMethods staff={person} />
    </div>
  );
}
