/** Months as people write them in letters and conversations, January first, in seven languages, without accents. */
const MONTHS: readonly string[] = [
  "january jan januar januari janvier enero janeiro gennaio",
  "february feb februar februari fevrier febrero fevereiro febbraio",
  "march mar marz maart mars marzo marco",
  "april apr avril abril aprile",
  "may mai mei mayo maio maggio",
  "june jun juni juin junio junho giugno",
  "july jul juli juillet julio julho luglio",
  "august aug augustus aout agosto",
  "september sep sept septembre septiembre setembro settembre",
  "october oct oktober okt octobre octubre outubro ottobre",
  "november nov novembre noviembre novembro",
  "december dec dezember dez decembre diciembre dezembro dicembre",
];

export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);
