import { useTranslation } from "react-i18next";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { useTold, type Interval } from "./told";

const COLUMNS = ["band", "who", "basis", "since", "until"] as const;

/** A band: what it is called, and its intervals. */
export interface Line {
  key: string;
  name: string;
  spans: readonly Interval[];
}

/** The same as the bands, for those who read better than they look. */
export function DutyTable({ lines, zone }: { lines: readonly Line[]; zone: string }) {
  const { t } = useTranslation("sites");
  const told = useTold(zone);
  return (
    <ColumnTable columns={COLUMNS} titleOf={(one) => t(`duty.column.${one}`)}>
      {lines.flatMap(({ name, spans }) =>
        spans.map((one) => {
          const { who, basis, handover, since, until, end } = told(one);
          return (
            <tr key={one.id}>
              <td>{name}</td>
              <td>{who}</td>
              <td>
                {basis}
                {handover ? <small> {handover}</small> : null}
              </td>
              <td>{since}</td>
              <td>
                {until}
                {end ? <small> {end}</small> : null}
              </td>
            </tr>
          );
        }),
      )}
    </ColumnTable>
  );
}
