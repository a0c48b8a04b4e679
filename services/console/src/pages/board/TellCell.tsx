import { ToldList } from "@/kit/incidents/ToldList";
import { newestPerPerson, undeliveredFirst, type ToldLine } from "@/kit/incidents/told";
import styles from "./actions.module.css";

/** Who was told, in one line: whom it did not reach before all others. `called`: the calls are being made. */
export function TellCell({ told, called }: { told: readonly ToldLine[]; called: boolean }) {
  return (
    <div className={styles.told}>
      <ToldList told={undeliveredFirst(newestPerPerson(told))} called={called} atMost={1} />
    </div>
  );
}
