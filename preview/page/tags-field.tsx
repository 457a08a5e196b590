import { Field, Input, Label } from "@zendeskgarden/react-forms";
import { Tag } from "@zendeskgarden/react-tags";
import { type KeyboardEvent, useState } from "react";
import styled from "styled-components";

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
  margin: 0 0 6px;
  padding: 0;
  list-style: none;
`;

type TagsFieldProps = Readonly<{
  tags: unknown;
  disabled: boolean;
  change: (tags: readonly string[]) => void;
}>;

/** The form's tags, saved or not. Enter adds what is typed; each tag has a button that takes it away. */
export function TagsField({ tags, disabled, change }: TagsFieldProps) {
  const [typed, setTyped] = useState("");
  const shown = Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [];
  const add = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const added = typed
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    if (added.length > 0) change([...new Set([...shown, ...added])]);
    setTyped("");
  };
  return (
    <div>
      <Field>
        <Label isRegular>Tags</Label>
        <List aria-label="Tags on the form">
          {shown.map((tag) => (
            <li key={tag}>
              <Tag size="small">
                <span>{tag}</span>
                {!disabled && (
                  <Tag.Close
                    tabIndex={0}
                    aria-label={`Remove tag ${tag}`}
                    onClick={() => change(shown.filter((each) => each !== tag))}
                  />
                )}
              </Tag>
            </li>
          ))}
        </List>
        <Input
          isCompact
          disabled={disabled}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={add}
        />
      </Field>
    </div>
  );
}
