import type { WordList } from "./list-names";

export const pt = {
  asks: [
    "falar|conversar|contato com * human*|pessoa|atendente|alguém|agente|operador*|supervisor",
    "atendimento|atendente|pessoa|agente|ser human*|real",
    "quero|preciso|queria|gostaria * atendente|humano|operador|agente",
    "me pass*|transf*|conect* para|pra|com|pro",
    "=um|uma| atendente|human*|agente|operador* por|porfa| favor|",
  ],
  refusals: [
    "não é|era|foi isso|o que|nada",
    "não * ajud*|adiant*|resolv*|respond*|funcionou",
    "isso|assim|ainda|continua não|sem funciona*|serve",
    "já * falei|disse|tentei|expliquei",
    "você* não * entend*",
    "mesma resposta",
    "resposta|está|tá errad*",
  ],
  no: ["não", "nada disso", "negativo"],
  thanks: ["obrigad*", "por favor|gentileza", "agradeço", "valeu"],
  helped: ["útil", "ajud*", "resolv*", "respond* * pergunta|dúvida", "era|é isso que|mesmo"],
  fallbacks: [
    "não * entend*|compreend*",
    "reformul*",
    "outras|outra|outro palavras|forma|jeito",
    "não * encontr*|tenho * resposta|informaç*",
  ],
  announcements: [
    "vou|vamos * transferir|encaminhar|conectar|passar * atendente|colega|especialista|equipe|time|setor|você",
    "transferindo|encaminhando|conectando",
    "será|foi transferid*|encaminhad*",
    "atendente|colega|especialista|agente vai|irá|já * atender|ajudar|continuar|assumir|responder|contato",
  ],
} satisfies WordList;
