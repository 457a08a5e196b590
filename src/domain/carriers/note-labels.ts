import { foldedKey } from "../handoff/folded-key";

/**
 * What bots call things in their notes, in English, German, French, Spanish, Portuguese, Italian, Dutch and
 * Japanese (and Arabic's word for a summary). An empty name is a label that is known and says nothing.
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  reason_detail: [
    "reason",
    "reason for contact",
    "reason for escalation",
    "escalation reason",
    "handoff reason",
    "grund",
    "kontaktgrund",
    "übergabegrund",
    "raison",
    "motif",
    "motif du contact",
    "motivo",
    "motivo del contacto",
    "motivo do contato",
    "motivo del contatto",
    "reden",
    "reden van contact",
    "理由",
    "エスカレーション理由",
    "お問い合わせ理由",
  ],
  summary: [
    "summary",
    "description",
    "agent message",
    "issue",
    "zusammenfassung",
    "beschreibung",
    "anliegen",
    "résumé",
    "resume",
    "description du problème",
    "resumen",
    "descripción",
    "resumo",
    "descrição",
    "riepilogo",
    "riassunto",
    "descrizione",
    "samenvatting",
    "omschrijving",
    "要約",
    "概要",
    "内容",
    "ملخص",
  ],
  intent: [
    "intent",
    "topic",
    "absicht",
    "thema",
    "intention",
    "sujet",
    "intención",
    "tema",
    "intenção",
    "assunto",
    "intento",
    "argomento",
    "intentie",
    "onderwerp",
    "インテント",
    "用件",
  ],
  confidence: [
    "confidence",
    "konfidenz",
    "confiance",
    "confianza",
    "confiança",
    "confidenza",
    "zekerheid",
    "信頼度",
  ],
  queue: [
    "queue",
    "team",
    "department",
    "suggested team",
    "warteschlange",
    "abteilung",
    "file",
    "équipe",
    "service",
    "cola",
    "equipo",
    "departamento",
    "fila",
    "equipe",
    "coda",
    "reparto",
    "wachtrij",
    "afdeling",
    "チーム",
    "部署",
  ],
  priority: [
    "priority",
    "priorität",
    "priorité",
    "prioridad",
    "prioridade",
    "priorità",
    "prioriteit",
    "優先度",
  ],
  language: ["language", "sprache", "langue", "idioma", "lingua", "taal", "言語"],
  customer_name: [
    "name",
    "customer",
    "customer name",
    "kunde",
    "kundin",
    "nom",
    "client",
    "nombre",
    "cliente",
    "nome",
    "naam",
    "klant",
    "名前",
    "お客様名",
  ],
  email: [
    "email",
    "e mail",
    "e mail address",
    "mail",
    "correo",
    "correo electrónico",
    "adresse e mail",
    "e mail adresse",
    "endereço de e mail",
    "indirizzo e mail",
    "e mailadres",
    "メール",
    "メールアドレス",
  ],
  order_id: [
    "order",
    "order id",
    "order number",
    "order no",
    "bestellnummer",
    "bestellung",
    "numéro de commande",
    "commande",
    "número de pedido",
    "número del pedido",
    "pedido",
    "número do pedido",
    "numero ordine",
    "ordine",
    "bestelnummer",
    "bestelling",
    "注文番号",
  ],
  attempts: [
    "steps tried",
    "attempts",
    "already tried",
    "versucht",
    "bereits versucht",
    "essais",
    "déjà essayé",
    "intentos",
    "tentativas",
    "tentativi",
    "pogingen",
    "geprobeerd",
    "試したこと",
  ],
  collected: [
    "collected",
    "details",
    "erfasst",
    "collecté",
    "recopilado",
    "coletado",
    "raccolto",
    "verzameld",
    "収集した情報",
  ],
  transcript: [
    "transcript",
    "conversation",
    "gesprächsverlauf",
    "verlauf",
    "transcription",
    "transcripción",
    "transcrição",
    "trascrizione",
    "gesprek",
    "会話",
  ],
  "": [
    "title",
    "subject",
    "titel",
    "titre",
    "título",
    "titolo",
    "url",
    "ticket",
    "conversation id",
    "session",
  ],
};

const PLAIN = /^[ -~]*$/;

/** Bots leave accents out as they like. */
function folded(label: string): string {
  const key = foldedKey(label);
  return PLAIN.test(key) ? key : key.normalize("NFD").replace(/\p{M}/gu, "");
}

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIASES).flatMap(([name, aliases]) =>
    aliases.map((alias) => [folded(alias), name] as const),
  ),
);

/** What a label means: a name that `readerOf` knows, a collected key, or null where no vendor is known to use it. */
export const labelMeaning = (label: string): string | null => NAMES.get(folded(label)) ?? null;

/** All labels of one meaning, each spelled as a key. */
export const labelKeys = (meaning: string): readonly string[] => (ALIASES[meaning] ?? []).map(foldedKey);

export type LabelLine = Readonly<{ label: string; value: string }>;

/** Longest label that is one; beyond it a colon stands in a sentence. */
const LABEL_LENGTH = 40;

/**
 * The `Label: value` lines of a note: plain, bold (`**Label :** value`), as bullets, with a full-width colon. A
 * line without a label goes on with the value before it. Reading stops at a transcript: its names are no labels.
 */
export function labelLines(text: string): readonly LabelLine[] {
  const lines: { label: string; value: string }[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    const found = splitLabel(line);
    if (labelMeaning(found?.label ?? line.replace(/[*:：]/g, "")) === "transcript") break;
    const last = lines.at(-1);
    if (found !== null) lines.push(found);
    else if (line === "") continue;
    else if (last !== undefined && last.value !== "") last.value = `${last.value} ${line}`;
    else if (last !== undefined) last.value = line;
  }
  return lines.filter(({ value }) => value !== "");
}

function splitLabel(line: string): { label: string; value: string } | null {
  const bare = line.replace(/^(?:[-•*]\s|\*\*)/, "");
  const at = bare.search(/[:：]/);
  if (at < 1 || at > LABEL_LENGTH) return null;
  const label = bare.slice(0, at).replace(/\*/g, "").trim();
  const value = bare
    .slice(at + 1)
    .replace(/^\s?\*\*/, "")
    .trim();
  // `https://` and `15:02` are no labels.
  if (label === "" || /^\d+$|^https?$/i.test(label) || label.split(/\s+/).length > 5) return null;
  return { label, value };
}
