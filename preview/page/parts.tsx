import { getColor } from "@zendeskgarden/react-theming";
import styled from "styled-components";

/** A column of the workspace that scrolls by itself. */
export const Column = styled.section`
  display: flex;
  flex-direction: column;
  min-width: 0;
  overflow: auto;
  background: ${({ theme }) => getColor({ theme, variable: "background.default" })};
`;

/** Everything about one ticket or profile, side by side. */
export const View = styled.article`
  flex: 1;
  display: flex;
  min-height: 0;
  &[hidden] {
    display: none;
  }
`;

export const Small = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: "foreground.subtle" })};
  font-size: 12px;
`;

export const Heading = styled.h2`
  margin: 0;
  font-size: 14px;
  font-weight: 600;
`;

/** A row of controls with equal gaps; wraps where it must. */
export const Row = styled.div<{ $gap?: number }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ $gap = 8 }) => $gap}px;
`;

export const VisuallyHidden = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/** Controls that belong together, under a heading of their own. */
export const Group = styled.fieldset`
  margin: 0;
  padding: 0;
  border: 0;
  legend {
    padding: 0 0 4px;
    font-weight: 600;
  }
`;
