import type { ReactNode } from "react";
import styled from "styled-components";

/** A section that opens, with a word on what is inside. The browser's own details: keyboard and search work. */
export function Fold({
  title,
  count,
  open,
  onToggle,
  children,
}: {
  title: string;
  count: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ReactNode;
}) {
  return (
    <Details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        <span>{count}</span>
      </summary>
      {open ? children : null}
    </Details>
  );
}

const Details = styled.details`
  border-top: 1px solid var(--line);

  & > summary {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 10px 0;
    cursor: pointer;
    list-style: none;
    /* A word is as narrow as a column gets: anywhere else it may be broken. */
    overflow-wrap: break-word;
  }
  & > summary::-webkit-details-marker { display: none; }
  & > summary::after {
    content: "";
    flex: none;
    width: 6px;
    height: 6px;
    margin-inline: 4px 2px;
    border: solid var(--sub);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-2px) rotate(45deg);
  }
  &[open] > summary::after { transform: translateY(2px) rotate(225deg); }
  & > summary > h2 { font-size: 14px; line-height: 20px; font-weight: 600; }
  & > summary > span { margin-inline-start: auto; font-size: 12px; line-height: 16px; color: var(--sub); text-align: end; }
`;
