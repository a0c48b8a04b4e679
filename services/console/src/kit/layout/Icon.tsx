const PATHS = {
  board: "M3 4h14v5H3zM3 12h6v4H3zM12 12h5v4h-5z",
  series: "M3 15l4-5 3 3 4-7 3 4M3 3v14h14",
  roster: "M3 5h14v12H3zM3 9h14M7 3v4M13 3v4M7 12h2M11 12h2M7 14.500h2",
  handover: "M3 7h11M11 4l3 3-3 3M17 13H6M9 10l-3 3 3 3",
  report: "M5 2.500h7l3 3V17.500H5zM12 2.500v3h3M7.500 9h5M7.500 12h5M7.500 14.500h3",
  policy: "M10 3v4M10 13v4M4 10h4M12 10h4M10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  setup: "M3 6h8M15 6h2M13 4v4M3 14h2M9 14h8M7 12v4",
  delivery: "M3 5h14v10H3zM3 6l7 5 7-5",
  station:
    "M10 12v5M6 17h8M5 11a6 6 0 0 1 0-7M15 11a6 6 0 0 0 0-7M7.500 9a3 3 0 0 1 0-3.500M12.500 9a3 3 0 0 0 0-3.500M10 7v.1",
  phone: "M6 2.500h8v15H6zM9 15h2",
  person: "M10 3a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM3.500 17c.6-3.500 3-5 6.500-5s5.900 1.500 6.500 5",
  sun: "M10 6.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1 1M14.700 14.700l1 1M15.700 4.300l-1 1M5.300 14.700l-1 1",
  moon: "M16.500 12A7 7 0 0 1 8 3.500a7 7 0 1 0 8.500 8.500z",
  auto: "M10 3a7 7 0 1 1 0 14zM10 3a7 7 0 1 0 0 14",
  language:
    "M2.500 10a7.500 7.500 0 1 1 15 0 7.500 7.500 0 0 1-15 0zM2.500 10h15M10 2.500c-4.500 4.500-4.500 10.500 0 15M10 2.500c4.500 4.500 4.500 10.500 0 15",
  out: "M12 4H4v12h8M8.500 10H17M14 7l3 3-3 3",
  help: "M7.500 7.500a2.500 2.500 0 1 1 3.500 2.300c-.7.300-1 .8-1 1.700M10 14.500v.1M2.500 10a7.500 7.500 0 1 1 15 0 7.500 7.500 0 0 1-15 0z",
  sound: "M3 8v4h3l4 3.500v-11L6 8zM13 7.500a3.500 3.500 0 0 1 0 5M15 5.500a6.500 6.500 0 0 1 0 9",
  mute: "M3 8v4h3l4 3.500v-11L6 8zM13.500 8l4 4M17.500 8l-4 4",
  search: "M9 3.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11zM13 13l4 4",
  flag: "M5 17.500V3h10l-2 3.500L15 10H5",
  warning: "M10 3l8 14H2zM10 8v4M10 14.500v.1",
  inspect: "M5 4h2.500M12.500 4H15v13H5V4M7.500 2.500h5v3h-5zM7.500 11l2 2 3.500-4.500",
  check: "M4 10.500l4 4 8-9",
  close: "M5 5l10 10M15 5L5 15",
  up: "M10 16V4M5 9l5-5 5 5",
  back: "M12 4l-6 6 6 6",
  forward: "M8 4l6 6-6 6",
  more: "M4.500 10v.1M10 10v.1M15.500 10v.1",
  print: "M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6z",
  meeting:
    "M7 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM13 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM2.500 16v-2a4 4 0 0 1 4-4h1M17.500 16v-2a4 4 0 0 0-4-4h-1M7 16h6M10 11v5",
  note: "M4 4h12v9l-3 3H4zM7 8h6M7 11h4",
  webhook: "M7 3l-3 7h6l-3 7M13 5h4M13 10h4M13 15h4",
  plus: "M10 4v12M4 10h12",
  key: "M6.500 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM10 9.500l7 7M13.500 13l2-2M6.500 8v.1",
  camera: "M3 6h3l1.500-2h5L14 6h3v10H3zM10 8a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
  clock: "M2.500 10a7.500 7.500 0 1 1 15 0 7.500 7.500 0 0 1-15 0zM10 5.500V10l3 2",
  download: "M10 3v10M6 9l4 4 4-4M4 17h12",
} as const;

export type IconName = keyof typeof PATHS;

/** An icon of the console: one line weight, the text's colour. It never carries a meaning alone. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
