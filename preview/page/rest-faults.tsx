import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input, Label, Select } from "@zendeskgarden/react-forms";
import { useEffect, useState } from "react";
import { type FaultChoice, readFaults, setRules } from "./fault-rules";
import { Group, Row, Small } from "./parts";
import { useTools, useToolsState } from "./tools-context";

const METHODS = ["any method", "GET", "PUT", "POST", "DELETE"];
const TIMES = ["1", "2", "3", "all"];

/** Faults on the way to the account: which requests, which fault, how often. */
export function RestFaults() {
  const { store } = useTools();
  const rules = useToolsState((state) => state.rules);
  const [choices, setChoices] = useState<readonly FaultChoice[]>([]);
  const [kind, setKind] = useState("rate_limited");
  const [method, setMethod] = useState("any method");
  const [path, setPath] = useState("/api/v2/*");
  const [times, setTimes] = useState("1");
  useEffect(() => {
    void readFaults().then(({ kinds, rules: now }) => {
      setChoices(kinds);
      store.setState({ rules: now });
    });
  }, [store]);
  const change = (next: readonly object[]) =>
    void setRules(next).then((now) => store.setState({ rules: now }));
  const add = () => {
    const match = { path, ...(method === "any method" ? {} : { method }) };
    const rule = { id: crypto.randomUUID(), match, kind, times: times === "all" ? "all" : Number(times) };
    change([...rules.map((state) => state.rule), rule]);
  };
  return (
    <Group>
      <legend>On the way to the account</legend>
      <Row>
        <Choice
          label="Fault"
          value={kind}
          choose={setKind}
          options={choices.map((one) => [one.kind, one.says])}
        />
        <Choice label="Method" value={method} choose={setMethod} options={METHODS.map((one) => [one, one])} />
        <Field>
          <Label hidden>Path of the requests</Label>
          <Input isCompact value={path} onChange={(event) => setPath(event.target.value)} />
        </Field>
        <Choice
          label="How often"
          value={times}
          choose={setTimes}
          options={TIMES.map((one) => [one, `${one}×`])}
        />
        <Button size="small" onClick={add}>
          Add fault
        </Button>
        <Button size="small" isBasic onClick={() => change([])}>
          Remove all
        </Button>
      </Row>
      <ul aria-label="Faults that are set">
        {rules.map(({ rule, struck, matched }) => (
          <li key={rule.id}>
            {rule.kind}{" "}
            <Small>
              met {matched} requests, struck {struck}
            </Small>
          </li>
        ))}
      </ul>
    </Group>
  );
}

type ChoiceProps = Readonly<{
  label: string;
  value: string;
  choose: (value: string) => void;
  options: readonly (readonly [value: string, says: string])[];
}>;

function Choice({ label, value, choose, options }: ChoiceProps) {
  return (
    <Field>
      <Label hidden>{label}</Label>
      <Select isCompact value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(([option, says]) => (
          <option key={option} value={option}>
            {says}
          </option>
        ))}
      </Select>
    </Field>
  );
}
