import type { AppInstance } from "./app-instance";
import { isNewTicket } from "./open-ticket";
import type { AccountFacts } from "./workspace";

/** `client.context()`: where the app stands, and the id of what it stands beside. */
export function instanceContext(instance: AppInstance, { subdomain }: AccountFacts) {
  return {
    instanceGuid: instance.guid,
    product: "support",
    account: { subdomain },
    location: instance.location,
    ...idOf(instance),
  };
}

/** A new ticket has no id; its own number only tells one such tab from another. */
function idOf({ beside }: AppInstance): Readonly<Record<string, number>> {
  switch (beside?.kind) {
    case "ticket":
      return isNewTicket(beside.id) ? { newTicketId: -beside.id } : { ticketId: beside.id };
    case "user":
      return { userId: beside.id };
    case "organization":
      return { organizationId: beside.id };
    case undefined:
      return {};
  }
}

/** What `instances.create` answers for an instance it has made. */
export function instanceRecord(instance: AppInstance, account: AccountFacts) {
  const { instanceGuid, product, location, ...rest } = instanceContext(instance, account);
  return { instanceGuid, host: "support", product, location, ...rest, status: "active" };
}

/** `client.metadata()`. */
export function instanceMetadata({ app }: AppInstance, settings: Readonly<Record<string, unknown>>) {
  return {
    appId: app.appId,
    installationId: app.installationId,
    name: app.name,
    version: app.version,
    plan: app.plan === null ? null : { name: app.plan },
    settings,
  };
}
