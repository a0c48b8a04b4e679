import { course } from "@/kit/chart/course";
import styles from "./sparkline.module.css";

const BOX = { width: 120, height: 28, pad: 2 };

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
  const points = values.map((value, index) => ({ at: at[index] ?? from, value }));
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      width={BOX.width}
      height={BOX.height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {course(points, { from, to }, BOX).lines.map((line) => (
        <polyline key={line} points={line} />
      ))}
    </svg>
  );
}
