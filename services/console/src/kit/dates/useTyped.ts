import { useState } from "react";

interface TypedOptions<T extends string> {
  value: T | null;
  /** How a value stands in the field at rest. */
  show: (value: T) => string;
  /** What somebody means by a text. */
  read: (text: string) => T | null;
  /** Why a value is not allowed. */
  refuse: (value: T) => string | null;
  /** Hand a value on when the field is left, not with each letter. */
  settled: boolean;
  onChange: (value: T | null) => void;
}

/** A field whose text is read: it keeps what was typed, hands on what it means, and takes over what changes elsewhere. */
export function useTyped<T extends string>({ value, show, read, refuse, settled, onChange }: TypedOptions<T>) {
  const shown = (one: T | null): string => (one === null ? "" : show(one));
  const [text, setText] = useState(() => shown(value));
  const [seen, setSeen] = useState(value);
  const [written, setWritten] = useState(value);
  const [typing, setTyping] = useState(false);
  if (value !== seen) {
    setSeen(value);
    if (value !== written) {
      setWritten(value);
      setText(shown(value));
    }
  }
  const write = (next: T | null): void => {
    if (next === written) return;
    setWritten(next);
    onChange(next);
  };
  const allowed = (found: T | null): T | null => (found === null || refuse(found) !== null ? null : found);
  const meant = read(text);
  const settle = (): void => {
    setTyping(false);
    const found = allowed(meant);
    if (found !== null) setText(show(found));
    // What is not understood stays in sight, and a list keeps what it shows.
    if (found !== null || text.trim() === "" || !settled) write(found);
  };
  return {
    text,
    typing,
    meant,
    unknown: text.trim() !== "" && meant === null,
    refused: meant === null ? null : refuse(meant),
    choose: (next: T | null) => {
      setTyping(false);
      setText(shown(next));
      write(next);
    },
    type: (now: string) => {
      setTyping(true);
      setText(now);
      if (!settled) write(allowed(read(now)));
    },
    settle,
  };
}
