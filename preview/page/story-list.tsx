import { Anchor } from "@zendeskgarden/react-buttons";
import { Field, Input, Label } from "@zendeskgarden/react-forms";
import { Table } from "@zendeskgarden/react-tables";
import { useState } from "react";
import styled from "styled-components";
import type { StoryRow } from "./config";
import { Small } from "./parts";

const Page = styled.div`
  max-width: 1000px;
  padding: 20px 28px;
  h1 {
    margin: 0 0 16px;
    font-size: 22px;
    font-weight: 400;
  }
`;

const Search = styled.div`
  max-width: 360px;
  margin-bottom: 16px;
`;

/** Every ticket of the account, found by number, subject or what its story shows. */
export function StoryList({ stories }: Readonly<{ stories: readonly StoryRow[] }>) {
  const [query, setQuery] = useState("");
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = stories.filter(({ ticketId, subject, title }) =>
    words.every((word) => `#${ticketId} ${subject} ${title}`.toLowerCase().includes(word)),
  );
  return (
    <Page>
      <h1>Tickets</h1>
      <Search>
        <Field>
          <Label>Search tickets</Label>
          <Input type="search" isCompact value={query} onChange={(event) => setQuery(event.target.value)} />
        </Field>
      </Search>
      <Small role="status">
        {found.length} of {stories.length} tickets
      </Small>
      <Table size="small">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell width={80}>Ticket</Table.HeaderCell>
            <Table.HeaderCell width="35%">Subject</Table.HeaderCell>
            <Table.HeaderCell>What it shows</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {found.map(({ ticketId, subject, title }) => (
            <Table.Row key={ticketId}>
              <Table.Cell>#{ticketId}</Table.Cell>
              <Table.Cell>
                <Anchor href={`#/tickets/${ticketId}`}>{subject || "No subject"}</Anchor>
              </Table.Cell>
              <Table.Cell>{title}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Page>
  );
}
