import styled from "styled-components";

const Label = styled.label`
  display: flex;
  align-items: baseline;
  gap: 8px;
  padding: 2px 0;
`;

type CheckProps = Readonly<{ says: string; on: boolean; turn: (on: boolean) => void }>;

/** The browser's own checkbox with its words beside it. */
export function Check({ says, on, turn }: CheckProps) {
  return (
    <Label>
      <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} />
      {says}
    </Label>
  );
}
