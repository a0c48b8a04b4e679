import { useTypedText } from "@/kit/typedText";

interface DayFieldProps {
  label: string;
  value: string | null;
  min?: string | null;
  max?: string | null;
  onChange: (day: string | null) => void;
}

/** The first or last day of a list, or neither. A year that is being typed is not asked for figure by figure. */
export function DayField({ label, value, min, max, onChange }: DayFieldProps) {
  const typed = useTypedText(value ?? "", (day) => onChange(day || null));
  return <input type="date" aria-label={label} {...typed} min={min ?? undefined} max={max ?? undefined} />;
}
