import { DEFAULT_THEME, getColor, ThemeProvider } from "@zendeskgarden/react-theming";
import type { ReactNode } from "react";
import { createGlobalStyle } from "styled-components";

type Scheme = "light" | "dark";

/**
 * Garden's theme for one colour scheme and direction, and its colours as CSS variables, so that the
 * kit's styles stay static text and a change of scheme restyles the page once.
 */
export function Look({ scheme, rtl, children }: { scheme: Scheme; rtl: boolean; children: ReactNode }) {
  return (
    <ThemeProvider theme={THEMES[rtl ? "rtl" : "ltr"][scheme]}>
      <PageStyle />
      {children}
    </ThemeProvider>
  );
}

/** Garden caches colours by the identity of the theme's parts: four themes, made once. */
const COLORS = {
  light: { ...DEFAULT_THEME.colors, base: "light" },
  dark: { ...DEFAULT_THEME.colors, base: "dark" },
} as const;
const THEMES = {
  ltr: {
    light: { ...DEFAULT_THEME, colors: COLORS.light },
    dark: { ...DEFAULT_THEME, colors: COLORS.dark },
  },
  rtl: {
    light: { ...DEFAULT_THEME, rtl: true, colors: COLORS.light },
    dark: { ...DEFAULT_THEME, rtl: true, colors: COLORS.dark },
  },
} as const;

/** Our variable to Garden's. `-bg` and `-fg` belong together: text of a tone stands on its own background. */
const VARIABLES = {
  bg: "background.default",
  raised: "background.subtle",
  line: "border.default",
  fg: "foreground.default",
  sub: "foreground.subtle",
  link: "foreground.primary",
  focus: "border.primaryEmphasis",
  bad: "foreground.danger",
  "bad-line": "border.dangerEmphasis",
  "bad-bg": "background.danger",
  "bad-fg": "foreground.dangerEmphasis",
  warn: "foreground.warning",
  "warn-line": "border.warningEmphasis",
  "warn-bg": "background.warning",
  "warn-fg": "foreground.warningEmphasis",
  ok: "foreground.success",
  "ok-line": "border.successEmphasis",
  "ok-bg": "background.success",
  "ok-fg": "foreground.successEmphasis",
  "plain-line": "border.emphasis",
  "plain-bg": "background.subtle",
  "plain-fg": "foreground.default",
} as const;

const PageStyle = createGlobalStyle`
  :root {
    color-scheme: ${({ theme }) => theme.colors.base};
    ${({ theme }) =>
      Object.entries(VARIABLES)
        .map(([name, variable]) => `--${name}:${getColor({ theme, variable })};`)
        .join("")}
  }
  *, ::before, ::after { box-sizing: border-box; }
  body, h1, h2, h3, p, dl, dd, ul { margin: 0; padding: 0; }
  ul { list-style: none; }
  body {
    background: var(--bg);
    color: var(--fg);
    font: 14px/20px ${({ theme }) => theme.fonts.system};
    overflow-wrap: anywhere;
  }
  :focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; border-radius: 2px; }
  mark { background: var(--warn-bg); color: var(--warn-fg); border-radius: 2px; padding: 0 2px; }
  @media (prefers-reduced-motion: reduce) {
    *, ::before, ::after { animation: none !important; transition: none !important; }
  }
`;
