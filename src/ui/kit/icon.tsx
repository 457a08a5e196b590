/** Sixteen by sixteen, strokes only, so that forced colours and both schemes need nothing of their own. */
const PATHS = {
  check: "M3 8.5 6.5 12 13 4.5",
  cross: "m4 4 8 8m0-8-8 8",
  bang: "M8 2.5v7m0 3v.5",
  dash: "M3.5 8h9",
  question: "M5.5 6a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4m0 2.8v.5",
  copy: "M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z",
  bot: "M8 1.5V4M3 4.5h10v8H3zm2.8 3v1.6m4.4-1.6v1.6M1 7.5v3m14-3v3",
} as const;

export type IconName = keyof typeof PATHS;

/** With a label the icon speaks for itself; without one it is decoration. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path
        d={PATHS[name]}
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
