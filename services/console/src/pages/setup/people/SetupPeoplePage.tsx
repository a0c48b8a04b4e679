import { Input, Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useUnverified } from "@/kit/account/data";
import { useAddress } from "@/kit/address";
import type { StaffRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { staffQuery, useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { PeopleTable } from "./PeopleTable";
import { PersonDialog } from "./PersonDialog";
import { matches, type Wanted } from "./find";
import styles from "../setup.module.css";

const NEW = "new";
const NOBODY: ReadonlySet<string> = new Set();

/** Everybody on the roster: who they are, where they belong, how they are reached, whether they can sign in. */
export default function SetupPeoplePage() {
  const { t } = useTranslation("setup-people");
  const people = useQuery(staffQuery);
  const unverified = useUnverified().data ?? NOBODY;
  const { query, change } = useAddress();
  const [wanted, setWanted] = useState<Wanted>({ words: "", site: null, gone: false });
  const opened = query.get("person");
  const person = people.data?.find(({ id }) => id === opened) ?? null;
  const found = (people.data ?? []).filter((one) => matches(one, wanted));
  return (
    <Page
      title={t("title")}
      sub={people.data ? t("count", { count: people.data.filter(({ active }) => active).length }) : null}
      actions={<Actions onNew={() => change({ person: NEW })} />}
    >
      <Panel>
        {people.isPending ? <Loading rows={6} /> : null}
        {people.isError ? <Failure error={people.error} onRetry={() => void people.refetch()} /> : null}
        {people.data ? (
          <>
            <Filters wanted={wanted} onChange={setWanted} />
            <Unverified count={people.data.filter(({ id, active }) => active && unverified.has(id)).length} />
            <PeopleTable people={found} unverified={unverified} onOpen={(id) => change({ person: id })} />
            {found.length === 0 ? (
              <Empty title={t("noMatch")}>
                <p>{t("noMatchHint")}</p>
              </Empty>
            ) : null}
            {people.data.length <= 1 ? <Hint /> : null}
          </>
        ) : null}
      </Panel>
      {opened === NEW || person ? (
        <PersonDialog key={opened} person={person} onClose={() => change({ person: null })} onOpen={openerOf(change)} />
      ) : null}
    </Page>
  );
}

function openerOf(change: (changes: { person: string }) => void): (person: StaffRead) => void {
  return ({ id }) => change({ person: id });
}

function Actions({ onNew }: { onNew: () => void }) {
  const { t } = useTranslation("setup-people");
  const may = useMay();
  return (
    <>
      {may("importStaff", {}) === null ? (
        <Link className={styles.link ?? ""} to={pathTo.setupImport()}>
          <Icon name="up" size={16} />
          {t("import")}
        </Link>
      ) : null}
      <MayButton
        verdict={may("registerStaff", {})}
        type="primary"
        icon={<Icon name="plus" size={16} />}
        onClick={onNew}
      >
        {t("register")}
      </MayButton>
    </>
  );
}

function Filters({ wanted, onChange }: { wanted: Wanted; onChange: (wanted: Wanted) => void }) {
  const { t } = useTranslation("setup-people");
  const sites = [...useSites().values()];
  return (
    <div className={styles.bar} role="search">
      <Input
        className={styles.search ?? ""}
        prefix={<Icon name="search" size={15} />}
        placeholder={t("search")}
        aria-label={t("search")}
        value={wanted.words}
        onChange={(event) => onChange({ ...wanted, words: event.target.value })}
        allowClear
      />
      <Select
        className={styles.choice ?? ""}
        aria-label={t("ofSite")}
        value={wanted.site ?? ""}
        options={[{ value: "", label: t("everySite") }, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
        showSearch={{ optionFilterProp: "label" }}
        onChange={(site: string) => onChange({ ...wanted, site: site || null })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={wanted.gone}
          onChange={(event) => onChange({ ...wanted, gone: event.target.checked })}
        />
        {t("withGone")}
      </label>
    </div>
  );
}

function Unverified({ count }: { count: number }) {
  const { t } = useTranslation("setup-people");
  if (count === 0) return null;
  return <p className={styles.warning}>{t("unverifiedCount", { count })}</p>;
}

function Hint() {
  const { t } = useTranslation("setup-people");
  return <p className={styles.hint}>{t("emptyHint")}</p>;
}
