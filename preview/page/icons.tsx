/** The few pictures of the page, drawn on a grid of 16. All are decoration: a name stands beside each. */
const PATHS = {
  tickets: "M2 3h12v4.2a1 1 0 0 0 0 1.6V13H2V8.8a1 1 0 0 0 0-1.6zM6 6h4M6 10h4",
  app: "M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z",
  plus: "M8 3v10M3 8h10",
  fold: "M3 10l5-5 5 5",
  unfold: "M3 6l5 5 5-5",
  close: "M4 4l8 8M12 4l-8 8",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM11 11l3.5 3.5",
  reload: "M13 8a5 5 0 1 1-1.5-3.5M13 2v3h-3",
  sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6L13 13M13 3l-1.4 1.4M4.4 11.6L3 13",
  moon: "M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",
  tools: "M2 4h12M2 8h12M2 12h12M5 2.5v3M11 6.5v3M7 10.5v3",
} as const;

type IconProps = Readonly<{
  name: keyof typeof PATHS;
  size?: number;
  /** A button sets it, to keep its picture apart from its words. */
  className?: string;
}>;

export function Icon({ name, size = 16, className }: IconProps) {
  return (
    <svg
      className={className}
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
