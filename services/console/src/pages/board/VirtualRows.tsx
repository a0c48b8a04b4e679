import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useState, type ReactNode } from "react";

/** So many are all drawn, so that the browser's own search finds them; of more only what is near the screen. */
const ALL_UP_TO = 100;
const BEYOND_THE_SCREEN = 12;
/** Of a row on a large screen; what is drawn is measured. */
const USUAL_HEIGHT = 44;
/** What lies over the rows while they scroll: the filters above, the bar of what is ticked below. */
const COVERED = { above: 64, below: 72 };

/** Where a row says that it is drawn: its height is measured. */
export type Measure = (row: Element | null) => void;

interface VirtualRowsProps {
  keys: readonly string[];
  /** The line the keys act on: it is kept in sight, and drawn wherever the screen is. */
  selected: string | null;
  row: (index: number, measure: Measure) => ReactNode;
}

/** The rows of a table that may have a thousand: the window scrolls, what is far away is only space. */
export function VirtualRows({ keys, selected, row }: VirtualRowsProps) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const at = selected === null ? -1 : keys.indexOf(selected);
  const virtual = useWindowVirtualizer({
    count: keys.length,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => keys[index] ?? index,
    overscan: keys.length <= ALL_UP_TO ? ALL_UP_TO : BEYOND_THE_SCREEN,
    scrollMargin: useOffset(body),
    scrollPaddingStart: COVERED.above,
    scrollPaddingEnd: COVERED.below,
    rangeExtractor: useCallback((range: Range) => withOne(defaultRangeExtractor(range), at), [at]),
  });
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new choice scrolls, not a row that moved
  }, [selected]);
  const items = virtual.getVirtualItems();
  const { scrollMargin } = virtual.options;
  const last = items.at(-1);
  return (
    <tbody ref={setBody}>
      {items.flatMap(({ index, key, start }, place) => [
        <Space key={`before ${String(key)}`} height={start - (items[place - 1]?.end ?? scrollMargin)} />,
        row(index, virtual.measureElement),
      ])}
      <Space height={virtual.getTotalSize() - ((last?.end ?? scrollMargin) - scrollMargin)} />
    </tbody>
  );
}

function Space({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}

function withOne(range: readonly number[], one: number): number[] {
  return one < 0 || range.includes(one) ? [...range] : [...range, one].toSorted((a, b) => a - b);
}

/** How far down the page it begins; what stands above it comes and goes. */
function useOffset(element: HTMLElement | null): number {
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    if (element === null) return;
    const look = (): void => setOffset(Math.round(element.getBoundingClientRect().top + window.scrollY));
    const watching = new ResizeObserver(look);
    watching.observe(document.body);
    for (let above = element.parentElement; above !== null; above = above.parentElement) watching.observe(above);
    return () => watching.disconnect();
  }, [element]);
  return offset;
}
