import styles from "./sparkline.module.css";

const WIDTH = 120;
const HEIGHT = 28;
const PAD = 2;

/** The course of a few values, without axes: decoration beside a number. `from`/`to`: the time the picture spans (ms). */
export function Sparkline({
  at,
  values,
  from,
  to,
}: {
  at: readonly number[];
  values: readonly number[];
  from: number;
  to: number;
}) {
  if (values.length < 2) return <span className={styles.none} aria-hidden="true" />;
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const x = (time: number): number => PAD + ((time - from) / (to - from)) * (WIDTH - 2 * PAD);
  const y = (value: number): number =>
    range === 0 ? HEIGHT / 2 : HEIGHT - PAD - ((value - low) / range) * (HEIGHT - 2 * PAD);
  const line = values.map((value, index) => `${x(at[index] ?? from).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <polyline points={line} />
    </svg>
  );
}
