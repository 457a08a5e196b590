/**
 * What bots call the people they hand over to, in eight languages, in the notation of `phrases`. A bot whose last
 * words name one of them has told the customer something, however it put it.
 */
export const PEOPLE_WORDS: readonly string[] = [
  ...[
    "colleague*",
    "human",
    "agent",
    "agents",
    "team",
    "teammate",
    "specialist",
    "somebody who",
    "an expert",
  ],
  ...["kollege*", "kollegin*", "mitarbeiter*", "mensch*", "berater*"],
  ...["collègue*", "conseiller*", "conseillère*", "équipe"],
  ...["compañer*", "agente", "equipo", "especialista"],
  ...["colega*", "atendente*", "equipe"],
  ...["collega", "colleghi", "operatore", "operatrice"],
  ...["medewerker*", "collega's"],
  ...["担当者", "オペレーター", "スタッフ"],
];
