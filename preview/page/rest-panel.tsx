import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { Check } from "./check";
import { downloadJson } from "./download-json";
import { LogLine, LogList } from "./log-list";
import { Row } from "./parts";
import { useTools, useToolsState } from "./tools-context";

/** Every request the account has answered; the workspace's own are left out unless asked for. */
export function RestPanel() {
  const { store } = useTools();
  const log = useToolsState((state) => state.restLog);
  const [withOwn, setWithOwn] = useState(false);
  const shown = log.filter(({ by }) => withOwn || by === "app");
  return (
    <>
      <Row $gap={16}>
        <Check says="The workspace's own requests too" on={withOwn} turn={setWithOwn} />
        <Button size="small" onClick={() => downloadJson("rest.json", log)}>
          Export JSON
        </Button>
        <Button size="small" isBasic onClick={() => store.setState({ restLog: [] })}>
          Clear
        </Button>
        <span>{shown.length} requests</span>
      </Row>
      <LogList aria-label="REST requests">
        {shown.map((entry) => (
          <LogLine
            key={entry.n}
            at={new Date(entry.at).toISOString().slice(11, 23)}
            kind={entry.status === null ? "no answer" : String(entry.status)}
            summary={`${entry.method} ${entry.url}${entry.by === "app" ? "" : " (workspace)"}`}
            detail={`user ${entry.userId ?? "nobody"}\n${entry.requestBody ?? "no body"}\n\n${entry.responseBody ?? ""}`}
          />
        ))}
      </LogList>
    </>
  );
}
