import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { Icon, type IconName } from "@/kit/layout/Icon";
import { Popup } from "./Popup";
import styles from "./dates.module.css";

interface TypedProps {
  label: string;
  /** Written above the field; else only screen readers hear it. */
  titled: boolean;
  icon: IconName;
  /** What the popup is called, and the button that opens it. */
  chooser: string;
  text: string;
  /** In the field, beside what is typed: the weekday, the zone. */
  beside: string | null;
  /** What is understood, while somebody types. */
  reading: string | null;
  /** What is wrong with it, or must be known. */
  note: ReactNode;
  wrong: boolean;
  disabled: boolean;
  className: string;
  onType: (text: string) => void;
  onSettle: () => void;
  children: (close: () => void) => ReactNode;
}

/** A field to type in, with a popup to choose from. Typing comes first: the arrow down opens the popup. */
export function Typed(props: TypedProps) {
  const { label, titled, icon, chooser, text, beside, reading, note, wrong, disabled, className } = props;
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") props.onSettle();
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <span className={`${styles.field} ${className}`}>
      {titled ? <label htmlFor={id}>{label}</label> : null}
      <span ref={box} className={styles.box} data-wrong={wrong || undefined} data-off={disabled || undefined}>
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={titled ? undefined : label}
          placeholder={titled ? undefined : label}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-note`}
          value={text}
          disabled={disabled}
          onChange={(event) => props.onType(event.target.value)}
          onBlur={props.onSettle}
          onKeyDown={press}
        />
        {beside ? <small>{beside}</small> : null}
        <button
          type="button"
          aria-label={chooser}
          aria-haspopup="dialog"
          disabled={disabled}
          onClick={() => setOpen(true)}
        >
          <Icon name={icon} size={16} />
        </button>
      </span>
      <span id={`${id}-note`} role="status" className={wrong ? styles.wrong : styles.note}>
        {note}
        {reading ? <span className={styles.reading}>{reading}</span> : null}
      </span>
      {open ? (
        <Popup label={chooser} field={box} onClose={close}>
          {props.children(close)}
        </Popup>
      ) : null}
    </span>
  );
}
