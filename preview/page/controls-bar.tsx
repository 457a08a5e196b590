import { Button } from "@zendeskgarden/react-buttons";
import { Field, Label, Range, Select } from "@zendeskgarden/react-forms";
import { getColor } from "@zendeskgarden/react-theming";
import type { ReactNode } from "react";
import styled from "styled-components";
import { type Look, RIGHT_TO_LEFT } from "./boot";
import { type Config, seatLabel } from "./config";
import { Icon } from "./icons";

/** Locales an agent may choose; the two that run right to left are among them. */
const LOCALES = ["en-US", "en-GB", "de", "es", "fr", "it", "ja", "pt-BR", "zh-CN", ...RIGHT_TO_LEFT];
const LATENCIES = [0, 200, 1000, 5000, 30_000];

const Bar = styled.section`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 8px;
  padding: 4px 12px;
  font-size: 12px;
  border-bottom: 1px solid ${({ theme }) => getColor({ theme, variable: "border.default" })};
  background: ${({ theme }) => getColor({ theme, variable: "background.recessed" })};
  strong {
    font-weight: 600;
  }
`;

const Control = styled(Field)`
  display: flex;
  align-items: center;
  gap: 6px;
  label,
  select,
  output {
    font-size: 12px;
    white-space: nowrap;
  }
  /* Garden sets a field's parts apart by rules as exact as this. */
  &&&& > * {
    margin-top: 0;
  }
  input {
    width: 88px;
  }
`;

type ControlsBarProps = Readonly<{
  config: Config;
  look: Look;
  latencyMs: number;
  changeLook: (look: Partial<Look>) => void;
  changeLatency: (ms: number) => void;
  changeAgent: (userId: number | null) => void;
  children?: ReactNode;
}>;

/** The levers of the local Zendesk itself, apart from what it plays. */
export function ControlsBar(props: ControlsBarProps) {
  const { config, look, latencyMs, changeLook, changeLatency, changeAgent, children } = props;
  const dark = look.colorScheme === "dark";
  return (
    <Bar aria-label="Local Zendesk controls">
      <strong>Local Zendesk</strong>
      <Control>
        <Label isRegular>Signed in as</Label>
        <Select
          isCompact
          style={{ width: 208 }}
          value={config.userId ?? ""}
          onChange={(event) => changeAgent(event.target.value === "" ? null : Number(event.target.value))}
        >
          {config.agents.map((agent) => (
            <option key={agent.id} value={agent.id}>
              {seatLabel(agent)}
            </option>
          ))}
          <option value="">nobody (signed out)</option>
        </Select>
      </Control>
      <Control>
        <Label isRegular>Locale</Label>
        <Select
          isCompact
          style={{ width: 88 }}
          value={look.locale}
          onChange={(event) => changeLook({ locale: event.target.value })}
        >
          {LOCALES.map((locale) => (
            <option key={locale} value={locale}>
              {locale}
              {RIGHT_TO_LEFT.includes(locale) && " (rtl)"}
            </option>
          ))}
        </Select>
      </Control>
      <Control>
        <Label isRegular>REST latency</Label>
        <Select isCompact value={latencyMs} onChange={(event) => changeLatency(Number(event.target.value))}>
          {LATENCIES.map((ms) => (
            <option key={ms} value={ms}>
              {ms < 1000 ? `${ms} ms` : `${ms / 1000} s`}
            </option>
          ))}
        </Select>
      </Control>
      <Control>
        <Label isRegular>Tray width</Label>
        <Range
          min={240}
          max={640}
          step={20}
          value={look.trayWidth}
          onChange={(event) => changeLook({ trayWidth: Number(event.target.value) })}
        />
        <output>{look.trayWidth} px</output>
      </Control>
      <Button
        size="small"
        isBasic
        aria-pressed={dark}
        onClick={() => changeLook({ colorScheme: dark ? "light" : "dark" })}
      >
        <Button.StartIcon>
          <Icon name={dark ? "moon" : "sun"} />
        </Button.StartIcon>
        Dark mode
      </Button>
      {children}
    </Bar>
  );
}
