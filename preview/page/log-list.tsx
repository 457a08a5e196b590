import { getColor } from "@zendeskgarden/react-theming";
import styled from "styled-components";

/** Lines of a log, newest last. */
export const LogList = styled.ol.attrs({ dir: "ltr" })`
  margin: 8px 0 0;
  padding: 0;
  font-family: ui-monospace, monospace;
  font-size: 12px;
  line-height: 18px;
  list-style: none;
`;

const Line = styled.li`
  border-bottom: 1px solid ${({ theme }) => getColor({ theme, variable: "border.subtle" })};
  summary {
    display: grid;
    grid-template-columns: 90px 72px minmax(0, 1fr);
    gap: 8px;
    cursor: pointer;
  }
  pre {
    max-height: 240px;
    margin: 0;
    padding: 4px 0 8px 16px;
    overflow: auto;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;

const Warning = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: "foreground.warning" })};
`;

type LogLineProps = Readonly<{
  at: string;
  kind: string;
  summary: string;
  warning?: string | null;
  detail: string;
}>;

/** One line; opening it shows everything. */
export function LogLine({ at, kind, summary, warning = null, detail }: LogLineProps) {
  return (
    <Line>
      <details>
        <summary>
          <span>{at}</span>
          <span>{kind}</span>
          <span>
            {summary} {warning !== null && <Warning>⚠ {warning}</Warning>}
          </span>
        </summary>
        <pre>{detail}</pre>
      </details>
    </Line>
  );
}
