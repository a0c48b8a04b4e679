import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";
import { edition } from "./problems";
import { useRoster } from "./RosterContext";
import { useRosterChanges } from "./rosterQueries";

/** Takes back what was planned last, as long as nobody has changed or published any of it. */
export function UndoButton() {
  const { t } = useTranslation("roster");
  const { made, remember, shifts } = useRoster();
  const { takeBack } = useRosterChanges();
  const message = useMessage();
  const sayFailure = useSayFailure();
  const editions = new Set(made.map(edition));
  const ids = new Set(made.map(({ id }) => id));
  const touched = shifts.some((shift) => ids.has(shift.id) && !editions.has(edition(shift)));
  if (made.length === 0 || touched) return null;
  const undo = (): void =>
    takeBack.mutate(made, {
      onSuccess: () => {
        message.success(t("undo.done", { count: made.length }));
        remember([]);
      },
      onError: sayFailure,
    });
  return (
    <Button onClick={undo} loading={takeBack.isPending}>
      {t("undo.button", { count: made.length })}
    </Button>
  );
}
