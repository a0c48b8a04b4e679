import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AttemptRead, SiteRead } from "@/kit/api/types";
import { ChannelIcon } from "@/kit/deliveries/ChannelIcon";
import { DeliveryState } from "@/kit/deliveries/DeliveryState";
import { ownPage, useSubjectName } from "@/kit/deliveries/subjects";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { Moment } from "@/kit/time/Time";
import { ownZone } from "@/kit/time/format";
import { DeliveryDetail } from "./DeliveryDetail";
import { useSubject } from "./useSubject";
import table from "@/kit/table/table.module.css";
import styles from "./deliveries.module.css";

interface DeliveryRowProps {
  delivery: AttemptRead;
  site: SiteRead | undefined;
  open: boolean;
  onToggle: () => void;
}

/** One attempt; why it failed stands below its state. */
export function DeliveryRow({ delivery, site, open, onToggle }: DeliveryRowProps) {
  const { t } = useTranslation("deliveries");
  const postName = usePostName();
  const { recipient } = delivery;
  const name = recipient.staff_id === null ? postName(recipient.name) : recipient.name;
  const inLanguage = useInLanguage();
  const zone = site?.timezone ?? ownZone();
  const details = `delivery-${delivery.id}`;
  return (
    <>
      <tr className={`${styles.entry} ${delivery.state === "failed" ? styles.failed : ""} ${open ? styles.open : ""}`}>
        <td className={table.narrow}>
          <Moment at={delivery.created_at} zone={zone} />
        </td>
        <td className={table.main} data-label={t("column.person")}>
          <Recipient delivery={delivery} />
        </td>
        <td data-label={t("column.channel")}>
          <span className={styles.channel}>
            <ChannelIcon channel={delivery.channel} size={15} />
            {t(`kit:channel.${delivery.channel}`)}
          </span>
        </td>
        <td className={styles.state}>
          <DeliveryState delivery={delivery} />
          {delivery.reason ? <span className={styles.why}>{inLanguage(delivery.reason)}</span> : null}
        </td>
        <td className={styles.about}>
          <About delivery={delivery} site={site} zone={zone} />
        </td>
        <td className={table.narrow} data-label={t("column.attempt")}>
          {t("attempt", { attempt: delivery.attempt })}
        </td>
        <td className={table.narrow}>
          <Button
            type="text"
            size="small"
            aria-expanded={open}
            aria-controls={details}
            aria-label={t("details", { name })}
            icon={<Icon name="more" size={16} />}
            onClick={onToggle}
          />
        </td>
      </tr>
      {open ? (
        <tr id={details} className={styles.detail}>
          <td colSpan={7}>
            <DeliveryDetail delivery={delivery} zone={zone} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Recipient({ delivery }: { delivery: AttemptRead }) {
  const { t } = useTranslation("deliveries");
  const postName = usePostName();
  const { staff_id, name } = delivery.recipient;
  if (staff_id === null) return <span className={styles.nobody}>{t("nobody", { post: postName(name) })}</span>;
  return <span>{name}</span>;
}

function About({ delivery, site, zone }: { delivery: AttemptRead; site: SiteRead | undefined; zone: string }) {
  const { t } = useTranslation("deliveries");
  const subject = useSubject();
  const subjectName = useSubjectName();
  const siteName = site?.name;
  const change = delivery.shift_change;
  if (change) {
    return (
      <>
        <Link to={pathTo.roster({ site: delivery.site_id ?? undefined })}>{subject(delivery)}</Link>
        <span className={table.sub}>
          {siteName} <Moment at={change.starts_at} zone={zone} seconds={false} />
        </span>
      </>
    );
  }
  if (delivery.kind === "call" && delivery.subject) {
    const { type, number, link } = delivery.subject;
    const page = ownPage(link);
    return (
      <>
        {page ? <Link to={page}>{subject(delivery)}</Link> : <span>{subject(delivery)}</span>}
        <span className={table.sub}>{[siteName, subjectName(type), number].filter(Boolean).join(" · ")}</span>
      </>
    );
  }
  if (delivery.incident_id === null) {
    return (
      <>
        <span className={styles.test}>{subject(delivery)}</span>
        {siteName ? <span className={table.sub}>{siteName}</span> : null}
      </>
    );
  }
  return (
    <>
      <Link to={pathTo.incident(delivery.incident_id)}>{delivery.incident_title ?? t("theIncident")}</Link>
      <span className={table.sub}>{[siteName, delivery.incident_number].filter(Boolean).join(" · ")}</span>
    </>
  );
}
