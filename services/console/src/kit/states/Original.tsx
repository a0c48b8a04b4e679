import styles from "./states.module.css";

/** What a machine said word for word, one click away from the sentence that people read. */
export function Original({ label, lines }: { label: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className={styles.original}>
      <summary>{label}</summary>
      {lines.map((line) => (
        <code key={line}>{line}</code>
      ))}
    </details>
  );
}
