import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";

/** A small act that reads as a link; the target is 24 pixels high as WCAG 2.2 (2.5.8) asks. */
export const LinkButton = styled(Button).attrs({ isLink: true })`
  font-size: 12px;
  line-height: 16px;
  padding: 4px 0;
  margin: -4px 0;
  white-space: nowrap;
  text-decoration: none;

  &:hover, &:focus-visible { text-decoration: underline; }
`;
