import type { AccountRequest, Reply } from "../../preview/account/account";
import { json } from "../../preview/account/answers";
import { isRow, type Row, rowOf } from "../../preview/account/row";
import { requestError } from "../../src/zendesk/framework/request-error";
import { readRestAnswer } from "../../src/zendesk/framework/rest-answer";
import { assertAllowed } from "../../src/zendesk/write-allow-list";
import type { ZafClient } from "../../src/zendesk/zaf-client";
import { AGENT_OF, type Script, type Seat, type Trouble } from "./script";
import type { Chance } from "./seeded-random";
import type { Sender, Server } from "./server";
import type { RequestKind, Troubles } from "./troubles";
import type { VirtualTime } from "./virtual-time";
import type { Sent, Witness } from "./witness";

/** What stands between a tab and the account, with one line per tab. */
export type Line = { seat: Seat; alive: boolean; online: boolean };

export type Network = Readonly<{
  clientFor(line: Line): ZafClient;
  signedIn: Map<string, boolean>;
}>;

/** Errors of jQuery's making: no answer at all has the status 0. */
const NO_ANSWER = { status: 0, statusText: "error", responseText: "" };

/** Lets a request come to the server after a while, and goes on with what it answers. */
type Arrive = (then: (answer: Reply) => void, ms?: number, sender?: Sender) => void;

export type NetworkWorld = Readonly<{
  script: Script;
  time: VirtualTime;
  chance: Chance;
  server: Server;
  troubles: Troubles;
  witness: Witness;
  marks: Set<string>;
  kill: (seat: Seat) => void;
}>;

export function createNetwork({
  script,
  time,
  chance,
  server,
  troubles,
  witness,
  marks,
  kill,
}: NetworkWorld): Network {
  const signedIn = new Map<string, boolean>();
  const seen: { at: number; json: unknown }[] = [];
  const lags = script.troubles.some(({ kind }) => kind === "outdated");
  const [low, high] = script.latencyMs;
  const latency = () => chance.between(low, high);

  function atServer(line: Line, request: AccountRequest, sent: Sent, sender: Sender): Reply {
    sent.servedAt = time.now();
    const agent = AGENT_OF[line.seat];
    if (lags && request.method !== "GET") {
      const held = server.handle({ method: "GET", url: `/api/v2/tickets/1` }, "carla", "hand", time.now());
      seen.push({ at: time.now(), json: held.json });
    }
    const who = signedIn.get(agent) === false ? null : agent;
    return server.handle(request, who, sender, time.now());
  }

  function put(line: Line, request: AccountRequest, sent: Sent, tell: (answer: unknown) => void): void {
    const trouble = troubles.meet(line.seat, sent.kind);
    const answerLater = (answer: unknown, ms = latency()) => time.after(ms, () => tell(answer));
    const arrive: Arrive = (then, ms = latency(), sender = "app") =>
      time.after(ms, () => then(atServer(line, request, sent, sender)));
    if (!line.online) {
      marks.add("asked while offline");
      answerLater(NO_ANSWER, 5);
      return;
    }
    if (trouble === null) {
      arrive((answer) => answerLater(complete(answer)));
      return;
    }
    if (trouble.kind === "tab_dies") kill(line.seat);
    strike(trouble, sent, arrive, answerLater);
  }

  function strike(
    trouble: Trouble,
    sent: Sent,
    arrive: Arrive,
    answerLater: (answer: unknown, ms?: number) => void,
  ): void {
    const { ms = 0 } = trouble;
    switch (trouble.kind) {
      case "dropped":
        answerLater(NO_ANSWER, latency() * 2);
        return;
      case "answer_lost":
        arrive(() => answerLater(NO_ANSWER));
        return;
      case "applied_late":
        arrive(() => {}, ms);
        return;
      case "delivered_twice":
        arrive((answer) => answerLater(complete(answer)));
        arrive(() => {}, ms, "copy");
        return;
      case "slow":
        arrive((answer) => answerLater(complete(answer), ms));
        return;
      case "never_answered":
        arrive(() => {});
        return;
      case "tab_dies":
        arrive(() => {});
        return;
      case "silent":
        return;
      case "answered_after":
        arrive(() => trouble.answer && answerLater(complete(replyOf(trouble.answer))));
        return;
      case "answered":
        if (trouble.answer) answerLater(complete(replyOf(trouble.answer)), latency() * 2);
        return;
      case "garbled":
        arrive(() => answerLater(complete(replyOf({ status: 200, body: trouble.answer?.body ?? "" }))));
        return;
      case "swallowed":
        answerLater(complete(json(200, { tags: server.tags() })), latency() * 2);
        return;
      case "drifted":
        arrive((answer) => answerLater(complete({ ...answer, json: drifted(answer.json) })));
        return;
      case "outdated":
        arrive((answer) => {
          sent.servedAt -= ms;
          answerLater(complete(olderThan(answer, time.now() - ms)));
        });
        return;
    }
  }

  /** What a replica would answer that lags behind by so much. */
  function olderThan(answer: Reply, moment: number): Reply {
    const older = seen.find((one) => one.at > moment);
    return older ? { ...answer, json: older.json } : answer;
  }

  /** The protocol would take the refusal for a broken answer and try again: here it is what it is. */
  function refuseUnlisted(method: string, path: string, body: unknown): void {
    try {
      assertAllowed({ method, path, body });
    } catch (error) {
      witness.wrongs.push(String(error));
      throw error;
    }
  }

  return {
    signedIn,
    clientFor: (line) => ({
      opened: notPlayed,
      get: notPlayed,
      invoke: notPlayed,
      on: () => () => {},
      request: (method, url, body) => {
        refuseUnlisted(method, url, body);
        const kind = kindOf(method, url);
        const request: AccountRequest = {
          method,
          url,
          headers: { "content-type": "application/json" },
          body: body === undefined ? null : JSON.stringify(body),
        };
        const sent = witness.sent(line.seat, line, kind, url, time.now());
        return new Promise((resolve, reject) => {
          put(line, request, sent, (answer) => {
            witness.answered(sent, answer, time.now());
            if (!line.alive) return;
            time.promised();
            const requested = `${method} ${url}`;
            try {
              const { status } = answer as { status: number };
              if (status === 0 || status >= 400) throw requestError(requested, answer);
              resolve(readRestAnswer(requested, answer));
            } catch (error) {
              reject(error);
            }
          });
        });
      },
    }),
  };
}

/** The write path asks REST and nothing else; the framework's own calls have no part in it. */
const notPlayed = () => Promise.reject(new Error("Only requests are played here."));

function kindOf(method: string, url: string): RequestKind {
  if (url.includes("/job_statuses/")) return "job";
  if (url.includes("/audits")) return "trace";
  if (method === "GET") return "read";
  return method === "DELETE" ? "remove" : "write";
}

const replyOf = ({ status, headers = {}, body }: NonNullable<Trouble["answer"]>): Reply => ({
  status,
  headers,
  json: undefined,
  text: body,
});

/** A whole answer as the framework hands it over. Of JSON only the value is played: where it is there, the app reads no text. */
const complete = ({ status, headers, json, text }: Reply) => ({
  status,
  statusText: status < 400 ? "OK" : "error",
  responseText: text,
  responseJSON: json,
  responseHeaders: headers,
});

/** Properties retyped, added and missing, as releases of Zendesk's API have done it. */
function drifted(body: unknown): Row {
  if (!isRow(body) || !isRow(body.ticket)) return { ...rowOf(body), novelty: { nested: [1] } };
  const { tags, priority, ...rest } = body.ticket;
  const text = Array.isArray(tags) ? tags.join(" ") : tags;
  return {
    ticket: { ...rest, tags: text, via: { channel: 29 }, ticket_metric: [{}] },
    novelty: 1,
  };
}
