import type { ReactNode } from "react";
import styled from "styled-components";
import type { Tone } from "./tone";

/** A box that says one thing: a title, what else matters, and what can be done about it. */
export function Notice({
  tone,
  title,
  children,
  heading,
}: {
  tone: Tone;
  title: ReactNode;
  children?: ReactNode;
  heading?: "h1" | "h2";
}) {
  return (
    <Box $tone={tone}>
      <Title as={heading ?? "p"}>{title}</Title>
      {children}
    </Box>
  );
}

const Box = styled.div<{ $tone: Tone }>`
  margin-top: 12px;
  padding: 8px 12px;
  border: 1px solid var(--line);
  border-inline-start: 4px solid ${({ $tone }) => `var(--${$tone}-line)`};
  border-radius: 4px;
  font-size: 12px;
  line-height: 16px;
  ${({ $tone }) => `background: var(--${$tone}-bg); color: var(--${$tone}-fg);`}

  & > p::first-letter { text-transform: uppercase; }
`;

const Title = styled.p`
  font-size: 14px;
  line-height: 20px;
  font-weight: 600;
`;
