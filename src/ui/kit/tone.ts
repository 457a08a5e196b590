/** What a colour stands for; every use says the same in words or by an icon with a text alternative. */
export type Tone = "ok" | "warn" | "bad" | "plain";
