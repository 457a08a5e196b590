import { readList } from "../wire/scalars";
import { MOST_TICKET_FIELDS } from "../wire/wire-account";
import { frameworkField } from "../wire/wire-framework";
import type { ZafClient } from "../zaf-client";

/**
 * The tags that stand for values of ticket fields: the options of every field the form knows. In Zendesk
 * such a tag is the field's value, so nobody else may write it. A checkbox's tag is not among them: the
 * framework does not tell it. One call of the framework, no REST.
 */
export async function readFieldTags(client: ZafClient): Promise<readonly string[]> {
  const values = await client.get(["ticketFields"]);
  const fields = readList(frameworkField, values.get("ticketFields"), MOST_TICKET_FIELDS);
  return fields.flatMap(({ optionValues }) => optionValues.flatMap(({ value }) => value ?? []));
}
