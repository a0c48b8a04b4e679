import { Input } from "antd";

const LONGEST = 10_000;

interface WordProps {
  label: string;
  value: string;
  /** Nothing is done without it. */
  needed?: boolean;
  onChange: (word: string) => void;
}

/** A word for the file. */
export function Word({ label, value, needed = false, onChange }: WordProps) {
  return (
    <Input.TextArea
      value={value}
      onChange={(event) => onChange(event.target.value)}
      placeholder={label}
      aria-label={label}
      aria-required={needed}
      autoSize={{ minRows: 3, maxRows: 8 }}
      maxLength={LONGEST}
      autoFocus
    />
  );
}
