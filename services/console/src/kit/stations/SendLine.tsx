import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Copyable } from "@/kit/forms/Copyable";
import { SYSTEMS, sendLine, type System } from "./lines";

const ROWS = 5;
/** What the line sends where the site has no series yet. */
const EXAMPLE = "room-1.temperature";
const VALUE = 23.4;

/** A line to be pasted on the machine that is to report: it sends one reading with the station's key. */
export function SendLine({ apiKey, series = EXAMPLE }: { apiKey: string; series?: string | undefined }) {
  const { t } = useTranslation("sites");
  const [system, setSystem] = useState<System>(onWindows() ? "powershell" : "shell");
  return (
    <div>
      <Segmented
        aria-label={t("station.system.label")}
        value={system}
        options={SYSTEMS.map((one) => ({ value: one, label: t(`station.system.${one}`) }))}
        onChange={setSystem}
      />
      <Copyable
        lines={ROWS}
        label={t("station.line")}
        value={sendLine(system, { origin: window.location.origin, apiKey, series, value: VALUE })}
      />
    </div>
  );
}

function onWindows(): boolean {
  return navigator.userAgent.includes("Windows");
}
