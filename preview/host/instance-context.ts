import type { AppInstance } from "./app-instance";
import type { AccountFacts } from "./workspace";

/** `client.context()`: where the app stands. Only what stands beside a ticket has a ticket's id. */
export function instanceContext(instance: AppInstance, { subdomain }: AccountFacts) {
  return {
    instanceGuid: instance.guid,
    product: "support",
    account: { subdomain },
    location: instance.location,
    ...(instance.ticketId === null ? {} : { ticketId: instance.ticketId }),
  };
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
