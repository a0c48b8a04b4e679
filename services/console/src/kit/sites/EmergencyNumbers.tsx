import { useTranslation } from "react-i18next";
import type { SiteRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import styles from "./emergency.module.css";

type Line = SiteRead["emergency_numbers"][number];

const SERVICES = ["police", "fire", "ambulance", "power", "water", "cooling", "network", "building", "other"] as const;

export const EMERGENCY_SERVICES: readonly string[] = SERVICES;

/** What a kind of local help is called; a company's own kinds are shown as they are. */
export function useServiceName(): (service: string) => string {
  const { t } = useTranslation("kit");
  return (service) => t(`emergency.${service}`, { defaultValue: service });
}

/** Local help at a site, and who knows it without being staff: to touch and call. Nothing where nobody is on file. */
export function LocalHelp({ site }: { site: SiteRead | undefined }) {
  const { t } = useTranslation("kit");
  if (!site || site.emergency_numbers.length + site.contacts.length === 0) return null;
  return (
    <Panel title={t("emergency.title")}>
      <Numbers lines={site.emergency_numbers} />
      <Contacts contacts={site.contacts} />
    </Panel>
  );
}

function Numbers({ lines }: { lines: readonly Line[] }) {
  const serviceName = useServiceName();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.numbers}>
      {lines.map((line) => (
        <li key={line.service + line.phone}>
          <span>
            {serviceName(line.service)}
            {line.name ? <small>{line.name}</small> : null}
          </span>
          <PhoneLink phone={line.phone} />
        </li>
      ))}
    </ul>
  );
}

function Contacts({ contacts }: { contacts: SiteRead["contacts"] }) {
  if (contacts.length === 0) return null;
  return (
    <ul className={styles.numbers}>
      {contacts.map(({ name, role, phone }) => (
        <li key={name + phone}>
          <span>
            {name}
            <small>{role}</small>
          </span>
          <PhoneLink phone={phone} />
        </li>
      ))}
    </ul>
  );
}

/** A number as a link that calls it. */
export function PhoneLink({ phone }: { phone: Line["phone"] }) {
  return (
    <a className={styles.phone} href={`tel:${phone}`}>
      {readable(phone)}
    </a>
  );
}

/** As people read it out: the extension apart, +86 before a mobile number left out. */
function readable(phone: string): string {
  const [number = "", extension] = phone.split(";ext=");
  const mobile = /^\+86(1\d{2})(\d{4})(\d{4})$/.exec(number);
  const words = mobile ? `${mobile[1] ?? ""} ${mobile[2] ?? ""} ${mobile[3] ?? ""}` : number;
  return extension ? `${words} # ${extension}` : words;
}
