import styled, { keyframes } from "styled-components";

const breathe = keyframes`50% { opacity: 0.5; }`;

/** Grey bars where the card's lines will stand, at their heights, so that nothing jumps when they come. */
export function Skeleton({ label }: { label: string }) {
  return (
    <Bars role="status" aria-label={label}>
      {LINES.map(([height, width], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change
        <i key={index} style={{ height, width }} />
      ))}
    </Bars>
  );
}

const LINES = [
  [28, "70%"],
  [62, "100%"],
  [34, "100%"],
  [34, "92%"],
  [34, "84%"],
  [20, "40%"],
  [84, "100%"],
  [20, "40%"],
  [64, "100%"],
] as const;

const Bars = styled.div`
  display: grid;
  gap: 12px;
  padding: 12px 0;

  & > i {
    border-radius: 4px;
    background: color-mix(in srgb, var(--sub) 18%, transparent);
    animation: ${breathe} 1.6s ease-in-out infinite;
  }
`;
