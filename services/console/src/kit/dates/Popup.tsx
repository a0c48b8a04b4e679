import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import styles from "./dates.module.css";

interface PopupProps {
  label: string;
  /** The field it belongs to: it opens beneath it, on a phone from the bottom of the screen. */
  field: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}

const GAP_PX = 4;
const EDGE_PX = 8;

/** What a field offers to choose from. A modal dialog of the browser's own: it stands above everything and keeps the focus. */
export function Popup({ label, field, onClose, children }: PopupProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown === null) return undefined;
    shown.showModal();
    if (field.current) place(shown, field.current.getBoundingClientRect());
    // The browser gives the focus back to where it was.
    return () => shown.close();
  }, [field]);
  // Keys that are meant for the popup do nothing on the page, or in the dialog, that it stands on.
  const keep = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.popup}
      aria-label={label}
      onKeyDown={keep}
      onCancel={(event) => {
        event.stopPropagation();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}

function place(popup: HTMLElement, field: DOMRect): void {
  const { width, height } = popup.getBoundingClientRect();
  const left = Math.max(EDGE_PX, Math.min(field.left, window.innerWidth - width - EDGE_PX));
  const below = field.bottom + GAP_PX;
  const fits = below + height + EDGE_PX <= window.innerHeight;
  const top = fits ? below : Math.max(EDGE_PX, field.top - height - GAP_PX);
  popup.style.setProperty("--left", `${left}px`);
  popup.style.setProperty("--top", `${Math.min(top, Math.max(EDGE_PX, window.innerHeight - height - EDGE_PX))}px`);
}
