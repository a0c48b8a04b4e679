import { Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { SiteRead } from "@/kit/api/types";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { Icon } from "@/kit/layout/Icon";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { useStaff } from "@/kit/sites/sites";
import { PersonForm } from "../forms";
import { chiefsAt } from "./data";
import styles from "./start.module.css";

/** Who may be put in command of a shift there, and where they are reached. */
export function PeopleStep({ site }: { site: SiteRead }) {
  const { t } = useTranslation("setup-start");
  const may = useMay();
  const postName = usePostName();
  const chiefs = chiefsAt(site.id, [...useStaff().values()]);
  const [open, setOpen] = useState(false);
  return (
    <>
      {chiefs.map(({ id, name, email, phone }) => (
        <p key={id} className={styles.found}>
          <strong>{name}</strong> {postName(DUTY_CHIEF)} ·{" "}
          {email ?? <span className={styles.missing}>{t("step.people.noEmail")}</span>} {phone}
        </p>
      ))}
      <div className={styles.actions}>
        <MayButton
          verdict={may("registerStaff", {})}
          type={chiefs.length > 0 ? "default" : "primary"}
          icon={<Icon name="plus" size={16} />}
          onClick={() => setOpen(true)}
        >
          {t("step.people.act")}
        </MayButton>
        <Link to={pathTo.setupImport()}>{t("step.people.import")}</Link>
      </div>
      <Modal
        open={open}
        title={t("step.people.act")}
        footer={null}
        onCancel={() => setOpen(false)}
        width={640}
        destroyOnHidden
      >
        <PersonForm person={null} begun={{ roles: [DUTY_CHIEF], site_ids: [site.id] }} onSaved={() => setOpen(false)} />
      </Modal>
    </>
  );
}
