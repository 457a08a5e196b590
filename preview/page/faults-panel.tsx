import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { PAGE_TROUBLE_NAMES, PAGE_TROUBLES } from "../host/page-troubles";
import { PROTOCOL_FAULT_NAMES, PROTOCOL_FAULTS } from "../host/protocol-faults";
import { Check } from "./check";
import { signIn } from "./config";
import { always, any, rules } from "./fault-act";
import { KnownFaultList } from "./known-fault-list";
import { Group, Row } from "./parts";
import { RestFaults } from "./rest-faults";
import { useTools, useToolsState } from "./tools-context";
import { useFaultActs } from "./use-fault-acts";
import { useWorkspace } from "./workspace-context";

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(280px, 1fr) minmax(320px, 1.4fr);
  gap: 8px 32px;
`;

const Whole = styled.div`
  grid-column: 1 / -1;
`;

/** More than any wait makes good, until the rule is taken away. */
const STORM = rules(any("rate_limited", "/api/v2/*", always));

/** Everything that can go wrong between an app and Zendesk, each with a switch. */
export function FaultsPanel() {
  const tools = useTools();
  const workspace = useWorkspace();
  const acts = useFaultActs();
  const troubles = useToolsState((state) => state.pageTroubles);
  const struck = useToolsState((state) => state.protocolFaults);
  const noise = useToolsState((state) => state.noise);
  return (
    <Columns>
      <Whole>
        <KnownFaultList />
      </Whole>
      <Group>
        <legend>On the wire (reload the apps for the handshake's)</legend>
        {PROTOCOL_FAULT_NAMES.map((fault) => (
          <Check
            key={fault}
            says={PROTOCOL_FAULTS[fault]}
            on={struck.has(fault)}
            turn={(on) => tools.setFault(fault, on)}
          />
        ))}
        <Check
          says="A stranger's frame posts forged messages every second"
          on={noise}
          turn={(on) => tools.store.setState({ noise: on })}
        />
        <Row style={{ marginTop: 8 }}>
          <Button size="small" onClick={() => void signIn(null)}>
            End the agent's session
          </Button>
          <Button size="small" onClick={() => acts.play(STORM)}>
            Answer everything with 429
          </Button>
        </Row>
      </Group>
      <RestFaults />
      <Group>
        <legend>In the app's page (the apps are loaded anew)</legend>
        {PAGE_TROUBLE_NAMES.map((trouble) => (
          <Check
            key={trouble}
            says={PAGE_TROUBLES[trouble]}
            on={troubles.has(trouble)}
            turn={(on) => {
              tools.setTrouble(trouble, on);
              workspace.reloadApps();
            }}
          />
        ))}
      </Group>
    </Columns>
  );
}
