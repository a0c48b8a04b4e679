import { useTranslation } from "react-i18next";
import { Problem, messageOf } from "@/kit/api/problem";
import { Original } from "./Original";

/**
 * Why something that was asked for was not done, as a sentence; the answer itself is one click away. `brief`: without
 * the single mistakes, which stand beside their fields or rows.
 */
export function Refusal({ error, brief = false }: { error: unknown; brief?: boolean }) {
  return (
    <>
      {brief && error instanceof Problem ? error.summary : messageOf(error)}
      <OriginalOf error={error} />
    </>
  );
}

/** The answer of a service as a program reads it, with the number under which the operators find it. */
export function OriginalOf({ error }: { error: unknown }) {
  const { t } = useTranslation("kit");
  if (!(error instanceof Problem)) return null;
  const trace = error.traceId ? [t("problem.trace", { id: error.traceId })] : [];
  return <Original label={t("problem.original")} lines={[...error.original, ...trace]} />;
}
