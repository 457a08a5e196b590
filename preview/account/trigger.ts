import type { Row } from "./row";

export type TriggerPart = Readonly<{ field: string; operator?: string; value?: string | null }>;

/** A business rule as `GET /api/v2/triggers` shows it. Conditions and actions are Zendesk's, by their names. */
export type Trigger = Row &
  Readonly<{
    id: number;
    title: string;
    active?: boolean;
    conditions: Readonly<{ all: readonly TriggerPart[]; any: readonly TriggerPart[] }>;
    actions: readonly TriggerPart[];
  }>;
