import { useMutation, useQuery } from "@tanstack/react-query";
import { useId, useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { monitoring, ok } from "@/kit/api/clients";
import { messageOf } from "@/kit/api/problem";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { Frame, useClientId } from "./frame";
import styles from "./public-report.module.css";

/** What a visitor sees who scanned the code of a place: say what is wrong, send it. Nobody signs in here. */
export default function PublicReportPage() {
  const { t } = useTranslation("public-report");
  const { token = "" } = useParams();
  const place = useQuery({
    queryKey: ["public-place", token],
    retry: false,
    queryFn: () => ok(monitoring.GET("/api/monitoring/v1/public/findings/{token}", { params: { path: { token } } })),
  });
  if (place.isPending) return <Loading whole />;
  return (
    <Frame>
      {place.isError ? (
        <p role="alert">{messageOf(place.error)}</p>
      ) : (
        <>
          <p className={styles.place}>
            {place.data.site} · {place.data.place}
          </p>
          <p>{t("intro")}</p>
          <Form token={token} />
        </>
      )}
    </Frame>
  );
}

function Form({ token }: { token: string }) {
  const { t } = useTranslation("public-report");
  const id = useId();
  const client_id = useClientId();
  const go = useNavigate();
  const [what, setWhat] = useState("");
  const [place, setPlace] = useState("");
  const [contact, setContact] = useState("");
  const [website, setWebsite] = useState("");
  const send = useMutation({
    mutationFn: () =>
      ok(
        monitoring.POST("/api/monitoring/v1/public/findings/{token}", {
          params: { path: { token } },
          body: { client_id, what, place: place || null, contact: contact || null, website: website || null },
        }),
      ),
    onSuccess: () => go(pathTo.publicReceipt(token, client_id), { replace: true }),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={`${id}-what`}>{t("what")}</label>
      <textarea
        id={`${id}-what`}
        required
        rows={4}
        maxLength={1000}
        value={what}
        onChange={({ target }) => setWhat(target.value)}
      />
      <label htmlFor={`${id}-place`}>{t("where")}</label>
      <input id={`${id}-place`} maxLength={200} value={place} onChange={({ target }) => setPlace(target.value)} />
      <label htmlFor={`${id}-contact`}>{t("contact")}</label>
      <input id={`${id}-contact`} maxLength={100} value={contact} onChange={({ target }) => setContact(target.value)} />
      <label className="visually-hidden" aria-hidden="true">
        {t("leaveEmpty")}
        <input
          name="website"
          tabIndex={-1}
          autoComplete="off"
          maxLength={200}
          value={website}
          onChange={({ target }) => setWebsite(target.value)}
        />
      </label>
      {send.isError ? <p role="alert">{messageOf(send.error)}</p> : null}
      <button type="submit" disabled={send.isPending || what.trim() === ""}>
        {t("send")}
      </button>
    </form>
  );
}
