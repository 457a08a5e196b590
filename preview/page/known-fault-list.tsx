import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input, Label } from "@zendeskgarden/react-forms";
import { getColor } from "@zendeskgarden/react-theming";
import { useState } from "react";
import styled from "styled-components";
import type { FaultAct, KnownFault } from "./fault-act";
import { KNOWN_FAULTS } from "./known-faults";
import { Group, Row, Small } from "./parts";
import { useFaultActs } from "./use-fault-acts";

const List = styled.ul`
  margin: 0;
  padding: 0 0 4px 16px;
  list-style: none;
  li {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr) auto;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    border-bottom: 1px solid ${({ theme }) => getColor({ theme, variable: "border.subtle" })};
  }
  p {
    margin: 0;
  }
`;

const Fold = styled.details`
  summary {
    padding: 4px 0;
    font-weight: 600;
    cursor: pointer;
  }
`;

/** The known faults by number and words, folded by kind; what is searched for unfolds. */
export function KnownFaultList() {
  const [query, setQuery] = useState("");
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = KNOWN_FAULTS.map(({ name, faults }) => ({
    name,
    found: faults.filter((fault) => words.every((word) => textOf(name, fault).includes(word))),
  })).filter(({ found }) => found.length > 0);
  return (
    <Group>
      <legend>Known faults, F1 to F54</legend>
      <Row>
        <Field>
          <Label hidden>Search known faults</Label>
          <Input
            isCompact
            type="search"
            placeholder="F8, 429, storage…"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </Field>
        <Small role="status">{groups.flatMap(({ found }) => found).length} found</Small>
      </Row>
      {groups.map(({ name, found }) => (
        <Fold key={name} open={words.length > 0}>
          <summary>
            {name}{" "}
            <Small>
              F{found[0]?.n} to F{found.at(-1)?.n}
            </Small>
          </summary>
          <List aria-label={name}>
            {found.map((fault) => (
              <KnownFaultRow key={fault.n} fault={fault} />
            ))}
          </List>
        </Fold>
      ))}
    </Group>
  );
}

function KnownFaultRow({ fault: { n, says, act, then } }: Readonly<{ fault: KnownFault }>) {
  const acts = useFaultActs();
  const on = acts.isOn(act);
  return (
    <li>
      <b>F{n}</b>
      <p>
        {says} {then && <Small>{then}</Small>}
      </p>
      <Button
        size="small"
        aria-label={`${labelOf(act)} F${n}`}
        {...(on === null ? {} : { "aria-pressed": on })}
        onClick={() => acts.play(act)}
      >
        {on ? "Undo" : labelOf(act)}
      </Button>
    </li>
  );
}

function labelOf({ kind }: FaultAct): string {
  if (kind === "second_window") return "Open a second window";
  if (kind === "second_agent") return "Open another agent's window";
  return kind === "new_ticket" ? "New ticket" : "Bring about";
}

const textOf = (group: string, { n, says, then = "" }: KnownFault): string =>
  `f${n} ${group} ${says} ${then}`.toLowerCase();
