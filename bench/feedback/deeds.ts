import type { SaveState } from "../../src/domain/feedback/feedback-desk";
import type { Flag } from "../../src/domain/feedback/flags";
import { type Action, AGENT_OF, type AgentName, type Deed, type Seat, type Word } from "./script";
import { type Person, TICKET } from "./server";
import { browserOf, open, type Stage } from "./stage";

/** Lets somebody do something now. Nobody can do anything in a tab that is closed. */
export function perform(stage: Stage, action: Action): void {
  const { who } = action;
  if (who === "carla") byHand(stage, who, action);
  else inTab(stage, who, action);
}

export function flagOf(word: Word | null): Flag | null {
  if (word === null) return null;
  return word === "good" ? { verdict: "good" } : { verdict: "bad", reasons: word };
}

function inTab(stage: Stage, seat: Seat, deed: Deed): void {
  const agent = AGENT_OF[seat];
  const tab = stage.tabs.get(seat);
  const browser = browserOf(stage, seat);
  switch (deed.do) {
    case "flag":
      speak(stage, seat, deed);
      break;
    case "verify":
      stage.witness.outsideWord(agent);
      if (tab?.line.alive) tab.desk.verify(TICKET);
      break;
    case "crash":
      if (tab?.line.alive && tab.desk.state(TICKET).save.kind === "saving")
        stage.marks.add("closed while saving");
      tab?.close();
      break;
    case "open":
      open(stage, seat);
      break;
    case "offline":
    case "online":
      stage.witness.outsideWord(agent);
      tab?.goOnline(deed.do === "online");
      break;
    case "sign_out":
    case "sign_in":
      stage.network.signedIn.set(agent, deed.do === "sign_in");
      break;
    case "move_clock":
      stage.skews[agent] += deed.ms;
      stage.marks.add("clock moved");
      break;
    case "storage":
      browser.setStorage(deed.state);
      if (deed.state === "apart") stage.marks.add("tabs apart");
      break;
    case "spoil_outbox":
      for (const key of browser.held.keys()) browser.held.set(key, deed.text);
      if (browser.held.size > 0) stage.marks.add("entry spoiled");
      break;
    default:
      byHand(stage, agent, deed);
  }
}

function speak(stage: Stage, seat: Seat, deed: Extract<Deed, { do: "flag" }>): void {
  const tab = stage.tabs.get(seat);
  if (!tab?.line.alive) return;
  const { ticket: ticketId = TICKET, overrule = false } = deed;
  const agent = AGENT_OF[seat];
  const flag = flagOf(deed.word);
  const state = tab.desk.state(ticketId);
  const amid = isBusy(stage, agent, ["saving", "waiting"]);
  if (state.barred !== null) stage.marks.add("barred");
  stage.witness.mayTouch(agent, ticketId);
  stage.witness.outsideWord(agent);
  stage.said.push({
    at: stage.time.now(),
    seat,
    ticketId,
    flag,
    overrule,
    barred: state.barred !== null,
    amid,
  });
  tab.desk.flag(ticketId, flag, { overrule });
}

/** What people do in Zendesk itself, without the app. */
function byHand(stage: Stage, who: Person, deed: Deed): void {
  const { server, time } = stage;
  const now = server.tags();
  const save = (ticket: object) => {
    if (isBusy(stage, null, ["saving"])) stage.marks.add("hand while saving");
    server.handle(put(ticket), who, "hand", time.now());
  };
  switch (deed.do) {
    case "add_tag":
      save({ tags: [...now, deed.tag] });
      break;
    case "remove_tag":
      save({ tags: now.filter((tag) => tag !== deed.tag) });
      break;
    case "take_off_flag":
      save({ tags: now.filter((tag) => !server.ours().includes(tag)) });
      break;
    case "solve":
      save({ status: "solved" });
      break;
    case "close":
      save({ status: "closed" });
      break;
    case "reassign":
      save({ assignee_id: Number(server.userId("carla")) });
      break;
    case "delete":
      server.handle({ method: "DELETE", url: `/api/v2/tickets/${TICKET}` }, who, "hand", time.now());
      break;
    case "load_form":
      stage.forms.set(who, now);
      break;
    case "submit":
      submit(stage, who);
      break;
  }
}

/** Saves a form as it was loaded; the app in that agent's tabs hears of it a moment later. */
function submit(stage: Stage, who: Person): void {
  const { server, time, script } = stage;
  const now = server.tags();
  const form = stage.forms.get(who) ?? now;
  const tags = [...(script.submit === "overwrites" ? form : now), `note_${who}`];
  if (form.join() !== now.join()) stage.marks.add("stale submit");
  server.handle(put({ tags }), who, "hand", time.now());
  stage.forms.set(who, server.tags());
  for (const tab of stage.tabs.values()) {
    if (AGENT_OF[tab.line.seat] !== who) continue;
    time.after(200, () => {
      stage.witness.outsideWord(AGENT_OF[tab.line.seat]);
      if (tab.line.alive) tab.desk.verify(TICKET);
    });
  }
}

/** Whether a word is at one of these in any open tab, or in one of this agent's. */
const isBusy = ({ tabs }: Stage, agent: AgentName | null, at: readonly SaveState["kind"][]): boolean =>
  [...tabs].some(
    ([seat, { line, desk }]) =>
      line.alive && (agent === null || AGENT_OF[seat] === agent) && at.includes(desk.state(TICKET).save.kind),
  );

const put = (ticket: object) => ({
  method: "PUT",
  url: `/api/v2/tickets/${TICKET}`,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ ticket }),
});
