import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { Verdict } from "@/kit/access/verdict";
import { TestOutcome } from "@/kit/deliveries/TestOutcome";
import { useTestDelivery, useTestMessage } from "@/kit/deliveries/testDelivery";
import type { Draft } from "./data";
import { Refusal } from "@/kit/states/Refusal";
import { everybody, type People } from "./people";
import styles from "./policies.module.css";

/** A test message to one of those who would be called now, by the way that would be tried first. */
export function TestPanel({ draft, people }: { draft: Draft; people: People }) {
  const { t } = useTranslation("policies");
  const may = useMay();
  const called = everybody(
    draft.steps.flatMap(({ notify }) => notify),
    people,
  );
  const others = [...people.staff.values()].filter(({ id, active }) => active && called.every((one) => one.id !== id));
  const verdictOf = (id: string): Verdict =>
    may("testDelivery", { staff: { id, roles: people.staff.get(id)?.roles ?? [] } });
  const allowed = (id: string): boolean => verdictOf(id) === null;
  const somebody = called[0] ?? others[0];
  const options = [
    {
      label: t("test.called"),
      options: called.filter(({ id }) => allowed(id)).map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      label: t("test.others"),
      options: others.filter(({ id }) => allowed(id)).map(({ id, name }) => ({ value: id, label: name })),
    },
  ].filter((group) => group.options.length > 0);
  const [chosen, setChosen] = useState<string>();
  const { mutate, isPending, error, data } = useTestMessage();
  const delivery = useTestDelivery(data?.delivery_id);
  const staffId = chosen ?? options[0]?.options[0]?.value;
  return (
    <div className={styles.form}>
      <p className={styles.faint}>{t("test.about")}</p>
      <div className={styles.test}>
        <Select
          aria-label={t("test.whom")}
          placeholder={t("test.whom")}
          value={staffId ?? null}
          options={options}
          showSearch={{ optionFilterProp: "label" }}
          onChange={(id: string) => setChosen(id)}
        />
        <MayButton
          verdict={!staffId && somebody ? verdictOf(somebody.id) : null}
          disabled={!staffId}
          loading={isPending}
          onClick={() => staffId && mutate(staffId)}
        >
          {t("test.send")}
        </MayButton>
      </div>
      <div role="status">
        {error ? (
          <div className={styles.wrong}>
            <Refusal error={error} />
          </div>
        ) : null}
        {delivery.data && !error ? <TestOutcome delivery={delivery.data} /> : null}
      </div>
    </div>
  );
}
