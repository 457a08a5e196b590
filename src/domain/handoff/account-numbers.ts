import { GAP, type NumberPlace } from "./card-numbers";

/** Lengths by country, from SWIFT's IBAN registry. */
const IBAN_LENGTHS =
  "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FO18FR27" +
  "GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24" +
  "ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23" +
  "ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30";
const IBAN_START = new RegExp(`(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?=${GAP}?[A-Z\\d])`, "giu");
const NEXT_PLACE = new RegExp(`${GAP}?([A-Z\\d])`, "iuy");

/** Where IBANs stand: a country's length and ISO 7064's check digits, with or without gaps. Total and linear. */
export function accountNumbers(text: string): readonly NumberPlace[] {
  if (!/[A-Za-z]{2}\d{2}/.test(text)) return [];
  return [...text.matchAll(IBAN_START)].flatMap(({ 0: head, index: start }) => {
    const country = IBAN_LENGTHS.indexOf(head.slice(0, 2).toUpperCase());
    const length = country < 0 ? 0 : Number(IBAN_LENGTHS.slice(country + 2, country + 4));
    const end = endOf(text, start, length);
    return end === null ? [] : [{ start, end }];
  });
}

/** Where an IBAN of this length ends, with a gap between its characters at most. */
function endOf(text: string, start: number, length: number): number | null {
  let places = "";
  NEXT_PLACE.lastIndex = start;
  let end = start;
  while (places.length < length) {
    const place = NEXT_PLACE.exec(text)?.[1];
    if (place === undefined) return null;
    places += place;
    end = NEXT_PLACE.lastIndex;
  }
  const whole = length > 0 && !/[\p{L}\p{N}]/u.test(text[end] ?? "") && remainder(places) === 1;
  return whole ? end : null;
}

function remainder(places: string): number {
  const turned = places.slice(4) + places.slice(0, 4);
  return [...turned].reduce((rest, place) => {
    const value = Number.parseInt(place, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
}
