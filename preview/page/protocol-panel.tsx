import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input, Label } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { useStore } from "zustand";
import type { JournalEntry } from "../host/journal";
import { Check } from "./check";
import { downloadJson } from "./download-json";
import { LogLine, LogList } from "./log-list";
import { Row } from "./parts";
import { SendEvent } from "./send-event";
import { useWorkspace } from "./workspace-context";

/** More would slow the page down; the export holds everything. */
const SHOWN = 200;

const ARROWS = { to_app: "→ app", from_app: "← app", note: "note" } as const;

/** Every message between the host and the apps, newest last, and what the host thinks of it. */
export function ProtocolPanel() {
  const { journal } = useWorkspace();
  const entries = useStore(journal.entries);
  const [filter, setFilter] = useState("");
  const [onlyWarnings, setOnlyWarnings] = useState(false);
  const found = entries.filter((entry) => {
    if (onlyWarnings && entry.warning === null) return false;
    return filter === "" || textOf(entry).toLowerCase().includes(filter.toLowerCase());
  });
  const first = entries[0]?.at ?? 0;
  return (
    <>
      <Row $gap={16}>
        <Field>
          <Label hidden>Filter messages</Label>
          <Input
            isCompact
            placeholder="Filter messages"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </Field>
        <Check says="Warnings only" on={onlyWarnings} turn={setOnlyWarnings} />
        <Button size="small" onClick={() => downloadJson("protocol.json", entries)}>
          Export JSON
        </Button>
        <Button size="small" isBasic onClick={() => journal.clear()}>
          Clear
        </Button>
        <SendEvent />
        {/* Read out while it is searched, and not with every message that goes by. */}
        <span role={found.length < entries.length ? "status" : undefined}>
          {found.length} of {entries.length} messages
        </span>
      </Row>
      <LogList aria-label="Protocol messages">
        {found.slice(-SHOWN).map((entry) => (
          <LogLine
            key={entry.n}
            at={`${entry.at - first} ms`}
            kind={ARROWS[entry.direction]}
            summary={summaryOf(entry.payload)}
            warning={entry.warning}
            detail={textOf(entry)}
          />
        ))}
      </LogList>
    </>
  );
}

function textOf({ payload, warning, guid }: JournalEntry): string {
  return `${typeof payload === "string" ? payload : JSON.stringify(payload, null, 1)}\n${warning ?? ""}\n${guid ?? ""}`;
}

/** The key of an event, or what a call asks for. */
function summaryOf(payload: unknown): string {
  const message = asRecord(typeof payload === "string" ? fromJson(payload) : payload);
  if (!message) return String(payload);
  if (typeof message.key === "string") return message.key;
  const what = message.request ?? (message.error === undefined ? "answer" : "error");
  const paths = Array.isArray(message.params)
    ? message.params
    : Object.keys(asRecord(message.params ?? message.result) ?? {});
  return `${String(what)} ${String(message.id)}: ${paths.join(", ")}`;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
