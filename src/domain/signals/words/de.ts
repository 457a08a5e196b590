import type { WordList } from "./list-names";

export const de = {
  asks: [
    "mit * mensch*|mitarbeiter*|person|berater*|agent*|jemand* * sprechen|reden|chatten",
    "echte*|richtige*|menschliche* mensch*|mitarbeiter*|person|ansprechpartner*",
    "brauche|will|möchte * mensch*|mitarbeiter*|berater*",
    "verbind* sie| mich",
    "=einen|ein| mensch|mitarbeiter*|berater* bitte|",
  ],
  refusals: [
    "nicht * was ich",
    "das|es hilft|half|funktioniert|klappt|stimmt * nicht",
    "nicht geholfen|funktioniert|geklappt|hilfreich",
    "falsche|gleiche antwort",
    "schon|bereits gesagt|geschrieben|versucht|probiert|gefragt",
    "verste* mich * nicht",
  ],
  no: ["nein", "nö", "nee", "nicht wirklich"],
  thanks: ["dank*", "bitte"],
  helped: ["geholfen|weitergeholfen", "hilfreich", "frage beantwortet", "problem gelöst", "meint* sie|du"],
  fallbacks: [
    "nicht|leider * verstanden|verstehen",
    "verstehe * nicht",
    "umformulieren|formulieren",
    "keine|nichts * antwort|passende*|gefunden",
  ],
  announcements: [
    "ich|wir verbinde*",
    "verbinde sie|dich",
    "werde|werden * verbinden",
    "leite*|gebe|überg* * anfrage|anliegen|gespräch|kolleg*|mitarbeiter*|team",
    "werden|wirst|wird * verbunden|weitergeleitet|übergeben",
    "kolleg*|mitarbeiter*|team wird|übern*|meldet|melden|kümmert",
  ],
} satisfies WordList;
