import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StaffRead } from "@/kit/api/types";
import { usePostName } from "@/kit/posts";
import { PhoneLink } from "@/kit/sites/EmergencyNumbers";
import { useSites } from "@/kit/sites/sites";
import { ColumnTable } from "@/kit/table/ColumnTable";
import table from "@/kit/table/table.module.css";
import styles from "../setup.module.css";

const COLUMNS = ["person", "roles", "sites", "contact", "account"] as const;
const AT_A_TIME = 100;

interface PeopleTableProps {
  people: readonly StaffRead[];
  /** Who is reached by something that nobody has verified. */
  unverified: ReadonlySet<string>;
  onOpen: (id: string) => void;
}

export function PeopleTable({ people, unverified, onOpen }: PeopleTableProps) {
  const { t } = useTranslation("setup-people");
  const [shown, setShown] = useState(AT_A_TIME);
  if (people.length === 0) return null;
  return (
    <>
      <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("act")}>
        {people.slice(0, shown).map((one) => (
          <Row key={one.id} person={one} unverified={unverified.has(one.id)} onOpen={() => onOpen(one.id)} />
        ))}
      </ColumnTable>
      {people.length > shown ? (
        <div className={table.more}>
          <Button onClick={() => setShown(shown + AT_A_TIME)}>{t("more", { count: people.length - shown })}</Button>
        </div>
      ) : null}
    </>
  );
}

function Row({ person, unverified, onOpen }: { person: StaffRead; unverified: boolean; onOpen: () => void }) {
  const { t } = useTranslation("setup-people");
  const postName = usePostName();
  const sites = useSites();
  const names = person.site_ids.map((id) => sites.get(id)?.name ?? t("otherSite"));
  return (
    <tr className={person.active ? "" : styles.out}>
      <td className={table.name}>
        <button type="button" className={styles.open} onClick={onOpen}>
          {person.name}
        </button>
        <span className={table.sub}>
          {person.code}
          {person.active ? null : ` · ${t("gone")}`}
        </span>
      </td>
      <td data-label={t("column.roles")}>{person.roles.map(postName).join(t("and"))}</td>
      <td className={table.name} data-label={t("column.sites")}>
        {names.length > 0 ? names.join(t("and")) : t("noSite")}
      </td>
      <td data-label={t("column.contact")}>
        <Contact person={person} />
        {unverified ? <small className={styles.unverified}>{t("unverified")}</small> : null}
      </td>
      <td data-label={t("column.account")}>
        {person.username ?? <span className={styles.faint}>{t("noAccount")}</span>}
        {person.password_temporary ? <small className={styles.missing}> {t("temporary")}</small> : null}
      </td>
      <td className={table.narrow}>
        <Button size="small" onClick={onOpen}>
          {t("open")}
        </Button>
      </td>
    </tr>
  );
}

function Contact({ person: { phone, email, unusable } }: { person: StaffRead }) {
  const { t } = useTranslation("setup-people");
  if (!phone && !email) return <span className={styles.missing}>{t("noContact")}</span>;
  return (
    <span className={styles.contact}>
      {phone ? <PhoneLink phone={phone} /> : null}
      {email ? <span>{email}</span> : null}
      {unusable.map((one) => (
        <span key={one} className={styles.missing}>
          {t(`unusable.${one}`)}
        </span>
      ))}
    </span>
  );
}
