import type { WordList } from "./list-names";

export const fr = {
  asks: [
    "parler|discuter à|avec * humain|conseill*|personne|quelqu'un|agent|responsable",
    "vrai|vraie|être humain|personne|conseill*|agent",
    "veux|voudrais|souhaite|besoin * humain|conseill*|agent",
    "passez|transférez|mettez moi",
    "=un|une| humain|conseill*|agent svp|s'il| vous| plaît|",
  ],
  refusals: [
    "pas ce que|dont",
    "ça|cela * marche|aide|fonctionne|répond * pas",
    "n'a|n'est|m'a|toujours pas marché|fonctionné|aidé|répondu|résolu|utile|compris",
    "mauvaise|même réponse",
    "déjà dit|essayé|demandé|expliqué",
    "comprenez|répondez|réponds pas",
  ],
  no: ["non", "pas vraiment", "pas du tout"],
  thanks: ["merci", "s'il vous|te plaît", "svp", "stp", "remercie"],
  helped: ["vous|t a|ai * aidé", "utile", "répondu|répond à", "problème * résolu", "bien ça|cela|ce que"],
  fallbacks: ["pas|mal * compris", "comprend* pas", "reformul*", "pas * trouvé|réponse"],
  announcements: [
    "vous|te|t passe|transfère|redirige|connecte|mets",
    "mets|mettre|mise en relation|contact",
    "transfère|transmets|transférer|transmettre * conversation|demande|conseill*|équipe|collègue",
    "conseill*|collègue|agent va|prend*|vous|te * relais|répond*|charge|contact*|aider",
  ],
} satisfies WordList;
