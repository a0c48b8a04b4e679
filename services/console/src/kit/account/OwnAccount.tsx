import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ContactMethods } from "@/kit/account/ContactMethods";
import { OwnData } from "@/kit/account/OwnData";
import { PasswordForm } from "@/kit/account/PasswordForm";
import { useMe } from "@/kit/account/data";
import { Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import styles from "./account.module.css";

/** What people keep for themselves, on the desk and on the phone; `sound` differs between the two. */
export function OwnAccount({ sound }: { sound: ReactNode }) {
  const { t } = useTranslation("account");
  const me = useMe();
  if (me.isPending) return <Loading rows={6} />;
  if (me.isError) return <Failure error={me.error} onRetry={() => void me.refetch()} />;
  return (
    <div className={styles.panels}>
      <Panel title={t("own.title")}>
        <OwnData me={me.data} />
      </Panel>
      <Panel title={t("methods.title")}>
        <p className={styles.about}>{t("methods.about")}</p>
        <ContactMethods staff={me.data} />
      </Panel>
      <Panel title={t("password.title")}>
        {me.data.username === null ? <p className={styles.about}>{t("password.elsewhere")}</p> : <PasswordForm />}
      </Panel>
      <Panel title={t("sound.title")}>
        <div className={styles.part}>{sound}</div>
      </Panel>
    </div>
  );
}

/** A switch that says what it does. */
export function SoundSwitch({ on, onChoose, label }: { on: boolean; onChoose: (on: boolean) => void; label: string }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={on} onChange={(event) => onChoose(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
