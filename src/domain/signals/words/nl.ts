import type { WordList } from "./list-names";

export const nl = {
  asks: [
    "met * mens|medewerker|persoon|iemand|agent|collega|manager * spreken|praten|chatten",
    "spreken|praten|chatten met * mens|medewerker|persoon|iemand|agent|collega|manager",
    "echt*|menselijke mens|persoon|medewerker",
    "wil|graag|mag|nodig * medewerker|mens",
    "verbind me|mij",
    "=een| mens|medewerker|agent als*|aub|",
  ],
  refusals: [
    "niet wat ik",
    "dat|dit|het help*|werk*|klopt|hielp * niet",
    "niet * geholpen|gewerkt|opgelost",
    "begrijp*|snap* me|mij|mijn * niet",
    "verkeerd*|zelfde antwoord",
    "al * gezegd|geprobeerd|gevraagd|verteld|uitgelegd",
  ],
  no: ["nee", "neen", "niet echt"],
  thanks: ["bedankt", "dank*", "alsjeblieft", "alstublieft", "aub"],
  helped: ["geholpen", "nuttig|behulpzaam", "opgelost", "vraag beantwoord", "bedoel* je|u"],
  fallbacks: [
    "begrijp|snap|begreep * niet",
    "niet * begrepen|verstaan|begrijpen",
    "formuleren|verwoorden|omschrijven",
    "andere woorden",
    "geen * antwoord|gevonden",
  ],
  announcements: [
    "ik|we|wij verbind*",
    "verbind* je|u|jou met|door",
    "zet|stuur|schakel|geef je|u|jou|dit|gesprek * door|over",
    "overgedragen|doorverbonden|doorgestuurd",
    "collega|medewerker neemt|zal|gaat|komt|helpt * over|contact|helpen|bij|verder",
  ],
} satisfies WordList;
