import { Button, Popover, Segmented } from "antd";
import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { MomentField } from "@/kit/dates/MomentField";
import { Icon } from "@/kit/layout/Icon";
import { Moment } from "@/kit/time/Time";
import { offset } from "@/kit/time/format";
import { PRESETS, between, moved, preset, type Preset, type Window, type WindowAddress } from "./window";
import styles from "./chart.module.css";

interface WindowPickerProps {
  window: Window;
  zone: string;
  now: number;
  onChange: (address: WindowAddress) => void;
}

/** Which time the chart shows: the last hours or days, further back, or any two instants of the site's clock. */
export function WindowPicker({ window, zone, now, onChange }: WindowPickerProps) {
  const { t } = useTranslation("sites");
  const names = Object.keys(PRESETS) as Preset[];
  return (
    <div className={styles.picker}>
      <Segmented<Preset | "own">
        aria-label={t("window.label")}
        value={window.preset ?? "own"}
        options={[
          ...names.map((one) => ({ value: one, label: t(`window.${one}`) })),
          ...(window.preset ? [] : [{ value: "own" as const, label: t("window.own") }]),
        ]}
        onChange={(chosen) => (chosen === "own" ? undefined : onChange(preset(chosen)))}
      />
      <span className={styles.arrows}>
        <Button
          aria-label={t("window.back")}
          title={t("window.back")}
          icon={<Icon name="back" size={16} />}
          onClick={() => onChange(moved(window, -1, now))}
        />
        <Button
          aria-label={t("window.forward")}
          title={t("window.forward")}
          className={styles.forward ?? ""}
          icon={<Icon name="back" size={16} />}
          disabled={window.live}
          onClick={() => onChange(moved(window, 1, now))}
        />
      </span>
      <OwnWindow window={window} zone={zone} onChange={onChange} />
      <span className={styles.windowWords}>
        <Moment at={new Date(window.start).toISOString()} zone={zone} seconds={false} bare /> –{" "}
        {window.live ? (
          t("window.now")
        ) : (
          <Moment at={new Date(window.end).toISOString()} zone={zone} seconds={false} bare />
        )}{" "}
        <small>{offset(window.end, zone)}</small>
      </span>
    </div>
  );
}

function OwnWindow({ window, zone, onChange }: Omit<WindowPickerProps, "now">) {
  const { t } = useTranslation("sites");
  const [open, setOpen] = useState(false);
  const choose = (start: number, end: number): void => {
    setOpen(false);
    onChange(between(start, end));
  };
  const form = <OwnForm window={window} zone={zone} onChoose={choose} />;
  return (
    <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottom" content={form} destroyOnHidden>
      <Button icon={<Icon name="clock" size={16} />}>{t("window.choose")}</Button>
    </Popover>
  );
}

interface OwnFormProps {
  window: Window;
  zone: string;
  onChoose: (start: number, end: number) => void;
}

function OwnForm({ window, zone, onChoose }: OwnFormProps) {
  const { t } = useTranslation("sites");
  const [start, setStart] = useState<number | null>(wholeMinute(window.start));
  const [end, setEnd] = useState<number | null>(wholeMinute(window.end));
  const [wrong, setWrong] = useState(false);
  const choose = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (start !== null && end !== null && end - start >= 60_000 && end - start <= PRESETS["31d"]) onChoose(start, end);
    else setWrong(true);
  };
  return (
    <form className={styles.own} onSubmit={choose}>
      <MomentField label={t("window.from")} zone={zone} value={start} onChange={setStart} />
      <MomentField label={t("window.to")} zone={zone} value={end} onChange={setEnd} />
      <small>{t("window.zone", { zone })}</small>
      {wrong ? <p role="alert">{t("window.wrong")}</p> : null}
      <Button type="primary" htmlType="submit">
        {t("window.show")}
      </Button>
    </form>
  );
}

/** Fields show no seconds, so they mean none. */
function wholeMinute(at: number): number {
  return Math.floor(at / 60_000) * 60_000;
}
