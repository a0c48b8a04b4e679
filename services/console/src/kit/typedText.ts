import { useEffect, useRef, useState, type ChangeEvent, type CompositionEvent, type FocusEvent } from "react";

type Field = HTMLInputElement;

/** Long enough not to write with each letter, short enough not to be noticed. */
const PAUSE_MS = 250;

/**
 * The properties of an input whose text is kept elsewhere, most often in the address. The input has its own text and
 * writes it after a pause, never in the middle of a composition (Chinese is typed as letters that become characters).
 * What is changed elsewhere ("clear", "back") is taken over.
 */
export function useTypedText(kept: string, write: (text: string) => void) {
  const [text, setText] = useState(kept);
  const [seen, setSeen] = useState(kept);
  const [written, setWritten] = useState(kept);
  const timer = useRef<number | undefined>(undefined);
  const composing = useRef(false);
  const elsewhere = kept !== seen && kept !== written;
  if (kept !== seen) setSeen(kept);
  if (elsewhere) {
    setText(kept);
    setWritten(kept);
  }
  useEffect(() => {
    // What somebody typed before it was changed elsewhere is not written over that.
    if (elsewhere) window.clearTimeout(timer.current);
  }, [elsewhere]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const writeNow = (now: string): void => {
    window.clearTimeout(timer.current);
    if (now === written) return;
    setWritten(now);
    write(now);
  };
  const writeSoon = (soon: string): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => writeNow(soon), PAUSE_MS);
  };
  return {
    value: text,
    onChange: ({ target }: ChangeEvent<Field>) => {
      setText(target.value);
      if (!composing.current) writeSoon(target.value);
    },
    onCompositionStart: () => {
      composing.current = true;
      window.clearTimeout(timer.current);
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<Field>) => {
      composing.current = false;
      setText(currentTarget.value);
      writeSoon(currentTarget.value);
    },
    onBlur: ({ target }: FocusEvent<Field>) => {
      composing.current = false;
      writeNow(target.value);
    },
  };
}
