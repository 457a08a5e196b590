import { VENDORS } from "../domain/carriers/vendors";
import type { Policy } from "../domain/policy/policy";
import { readSettings } from "../domain/policy/settings";
import { loadWords } from "../i18n/load-words";
import type { Connection } from "../ui/sidebar/connection";
import { startFramework } from "../zendesk/framework/start-framework";
import type { ColorScheme } from "../zendesk/gateway";
import { createZafClient } from "../zendesk/zaf-client";
import { createZafGateway } from "../zendesk/zaf-gateway";

const gateway = createZafGateway(createZafClient(startFramework), {
  fieldIds: (settings) => fieldIdsOf(readSettings(settings).policy),
});

async function connect(): Promise<Connection> {
  const surroundings = await gateway.surroundings();
  const { policy, problems } = readSettings(surroundings.settings);
  return {
    gateway,
    openDesk: once(async () => {
      const { openFeedbackDesk } = await import(
        /* webpackChunkName: "desk" */ "../zendesk/feedback/open-feedback-desk"
      );
      return openFeedbackDesk(gateway, surroundings.agent, { ...policy.flags, vendors: VENDORS });
    }),
    surroundings,
    policy,
    settingsProblems: problems,
    fieldIds: fieldIdsOf(policy),
    words: await loadWords(surroundings.locale),
  };
}

/** A second desk would be a second writer: whoever asks gets the first, unless it could not be opened. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}

/** Every ticket field the settings name: the first reading asks for all of them at once. */
function fieldIdsOf({ reading: { payloadFieldId, fieldMap } }: Policy): readonly string[] {
  const mapped = fieldMap.map(({ fieldId }) => fieldId);
  return [...new Set([...(payloadFieldId === null ? [] : [payloadFieldId]), ...mapped])];
}

/** Zendesk writes the agent's colour scheme into the frame's address. */
const schemeInAddress = (): ColorScheme =>
  new URLSearchParams(window.location.search).get("colorScheme") === "dark" ? "dark" : "light";

/**
 * The handshake needs none of what draws: Zendesk is asked while React and Garden are still on their way,
 * and the screen takes up that first answer.
 */
let early: Promise<Connection> | null = connect();
early.catch(() => undefined);

function connectOnce(): Promise<Connection> {
  const answer = early ?? connect();
  early = null;
  return answer;
}

async function start(place: HTMLElement): Promise<void> {
  const { mountSidebar } = await import(/* webpackChunkName: "card" */ "../ui/sidebar/mount-sidebar");
  mountSidebar(place, connectOnce, schemeInAddress());
}

/** Without the part that draws there is nothing to draw a button with: the sentence says to reload. */
async function sayUnstarted(place: HTMLElement): Promise<void> {
  const { t } = await loadWords(navigator.language);
  place.textContent = `${t("start.failed")} ${t("start.failed.todo")}`;
}

const place = document.getElementById("root");
if (place) start(place).catch(() => sayUnstarted(place));
