import { useState, type PointerEvent } from "react";
import { useTranslation } from "react-i18next";
import { drawnOn, pathOf, type Point, type Stroke } from "./pen";
import styles from "./handovers.module.css";

const WIDTH = 320;
const HEIGHT = 120;

/** Where a signature may be drawn with finger, pen or mouse; nobody has to. */
export function SignaturePad({ onChange }: { onChange: (path: string | null) => void }) {
  const { t } = useTranslation("handover");
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [down, setDown] = useState(false);
  const draw = (next: readonly Stroke[]): void => {
    setStrokes(next);
    onChange(pathOf(next));
  };
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDown(true);
    draw([...strokes, [pointOf(event)]]);
  };
  return (
    <div className={styles.pad}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t("sign.pad")}
        onPointerDown={begin}
        onPointerMove={(event) => (down ? draw(drawnOn(strokes, pointOf(event))) : undefined)}
        onPointerUp={() => setDown(false)}
        onPointerCancel={() => setDown(false)}
      >
        <path d={pathOf(strokes) ?? ""} />
      </svg>
      <small>
        {t("sign.padHint")}{" "}
        {strokes.length > 0 ? (
          <button type="button" onClick={() => draw([])}>
            {t("sign.padClear")}
          </button>
        ) : null}
      </small>
    </div>
  );
}

/** A signature as it was drawn. */
export function Drawn({ path, name }: { path: string; name: string }) {
  return (
    <svg className={styles.drawn} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      <path d={path} />
    </svg>
  );
}

function pointOf(event: PointerEvent<SVGSVGElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return [((event.clientX - box.left) / box.width) * WIDTH, ((event.clientY - box.top) / box.height) * HEIGHT];
}
