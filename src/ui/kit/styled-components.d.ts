import "styled-components";
import type { IGardenTheme } from "@zendeskgarden/react-theming";

declare module "styled-components" {
  /** Every style of ours stands inside Garden's ThemeProvider. */
  export interface DefaultTheme extends IGardenTheme {}
}
