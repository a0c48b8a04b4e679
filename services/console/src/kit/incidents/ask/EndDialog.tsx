import { useQuery } from "@tanstack/react-query";
import { Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/kit/access/useMay";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { incidentQuery, useMove } from "@/kit/incidents/moves";
import { Ending } from "./Ending";
import { useUndo } from "./useUndo";
import { Word } from "./Word";

interface EndDialogProps {
  id: string;
  move: "resolve" | "close";
  onDone: () => void;
}

/** Asks once before an incident is resolved or closed, and says what is so; a resolving can be undone for a minute. */
export default function EndDialog({ id, move, onDone }: EndDialogProps) {
  const { t } = useTranslation("kit");
  const person = usePerson();
  const query = useQuery(incidentQuery(id));
  const offerUndo = useUndo();
  const sayFailure = useSayFailure();
  const { mutateAsync, isPending } = useMove();
  const [note, setNote] = useState("");
  const incident = query.data;
  const needed = move === "resolve" && incident?.resolve_needs_reason === true;
  const end = (): void =>
    void mutateAsync({ id, move, note }).then((done) => {
      onDone();
      if (move === "resolve" && done !== null) offerUndo(done);
    }, sayFailure);
  return (
    <Modal
      open
      title={t(`ends.${move}Title`, { number: incident?.number ?? "" })}
      okText={t(`ends.${move}`)}
      cancelText={t("ends.cancel")}
      okButtonProps={{ disabled: incident === undefined || (needed && note.trim() === "") }}
      confirmLoading={isPending}
      onCancel={onDone}
      onOk={end}
    >
      {query.isPending ? <Loading rows={2} /> : null}
      {query.isError ? <Failure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {incident ? <Ending incident={incident} move={move} personId={person?.id ?? null} /> : null}
      <Word label={t(needed ? "ends.reason" : `ends.${move}Hint`)} value={note} needed={needed} onChange={setNote} />
    </Modal>
  );
}
