import styles from "./views.module.css";

interface ViewsProps<V extends string> {
  label: string;
  views: readonly V[];
  view: V;
  wordOf: (view: V) => string;
  onChange: (view: V) => void;
}

/** The views of a page, of which one is shown. */
export function Views<V extends string>({ label, views, view, wordOf, onChange }: ViewsProps<V>) {
  return (
    <div className={styles.views} role="group" aria-label={label}>
      {views.map((one) => (
        <button key={one} type="button" aria-pressed={one === view} onClick={() => onChange(one)}>
          {wordOf(one)}
        </button>
      ))}
    </div>
  );
}
