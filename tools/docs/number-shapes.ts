import type { Chance } from "../../bench/feedback/seeded-random";

/** A kind of number, and one of it at a time. */
export type NumberShape = Readonly<{ shape: string; make: (chance: Chance) => string }>;

const shape = (name: string, make: (chance: Chance) => string): NumberShape => ({
  shape: name,
  make,
});

/** Numbers that shops, carriers and devices give, and that no issuer of cards did. */
export const OTHER_NUMBERS: readonly NumberShape[] = [
  ...[13, 14, 15, 16, 17, 18, 19].map((length) =>
    shape(`${length} random digits`, (chance) => run(chance, length)),
  ),
  shape("16 random digits in fours", (chance) => [4, 4, 4, 4].map((size) => run(chance, size)).join("-")),
  shape("4 lines of 4 digits", (chance) => [4, 4, 4, 4].map((size) => run(chance, size)).join("\n")),
  shape("2 lines of 8 digits", (chance) => [8, 8].map((size) => run(chance, size)).join("\n")),
  shape("day and 8 digits", (chance) => day(chance) + run(chance, 8)),
  shape("day, time and 2 digits", (chance) => day(chance) + two(chance.between(0, 23)) + run(chance, 6)),
  shape("milliseconds since 1970", (chance) => String(chance.between(1_700_000_000_000, 1_800_000_000_000))),
  shape("microseconds since 1970", (chance) => chance.between(1_700_000_000, 1_800_000_000) + run(chance, 6)),
  shape("id of 18 digits with the time in front", (chance) => chance.between(1_100, 1_399) + run(chance, 14)),
  shape("letter, hyphen, 16 digits", (chance) => `K-${run(chance, 16)}`),
  shape("sign and 16 digits", (chance) => `#${run(chance, 16)}`),
  shape("3-7-7 digits", (chance) => [3, 7, 7].map((size) => run(chance, size)).join("-")),
  shape("year and 7 digits", (chance) => `INV-2026-${run(chance, 7)}`),
  shape("letter, hyphen, 4 digits", (chance) => `${letters(chance, 1)}-${run(chance, 4)}`),
  shape("parcel of 12 digits", (chance) => run(chance, 12)),
  shape("parcel of 20 digits", (chance) => `0034${run(chance, 16)}`),
  shape("device of 15 digits (IMEI)", (chance) => withCheckDigit(`35${run(chance, 12)}`)),
  shape("goods of 13 digits (EAN)", (chance) => `4${run(chance, 12)}`),
  shape("telephone", (chance) => `+49 ${run(chance, 3)} ${run(chance, 8)}`),
  shape("two letters and 20 digits", (chance) => letters(chance, 2) + run(chance, 20)),
];

/** What must be found: numbers as their issuers make them. */
export const REAL_NUMBERS: readonly NumberShape[] = [
  shape("Visa", (chance) => inFours(withCheckDigit(`4${run(chance, 14)}`))),
  shape("Visa, over a line's end", (chance) =>
    inFours(withCheckDigit(`4${run(chance, 14)}`)).replace(/^(.{9}) /, "$1\n"),
  ),
  shape("Mastercard", (chance) => withCheckDigit(`5${chance.between(1, 5)}${run(chance, 13)}`)),
  shape("Mastercard from 2221", (chance) =>
    inFours(withCheckDigit(`${chance.between(2221, 2720)}${run(chance, 11)}`)),
  ),
  shape("American Express", (chance) => withCheckDigit(`3${chance.oneOf(["4", "7"])}${run(chance, 12)}`)),
  shape("Diners", (chance) => withCheckDigit(`36${run(chance, 11)}`)),
  shape("JCB", (chance) => inFours(withCheckDigit(`${chance.between(3528, 3589)}${run(chance, 11)}`))),
  shape("Discover", (chance) => withCheckDigit(`6011${run(chance, 11)}`)),
  shape("UnionPay, 19 digits", (chance) => withCheckDigit(`62${run(chance, 16)}`)),
  shape("IBAN, Germany", (chance) => iban("DE", run(chance, 18))),
  shape("IBAN, Germany, with hyphens and spaces", (chance) =>
    iban("DE", run(chance, 18)).replaceAll(" ", " - "),
  ),
  shape("IBAN, Netherlands", (chance) => iban("NL", letters(chance, 4) + run(chance, 10))),
];

function run(chance: Chance, length: number): string {
  return Array.from({ length }, () => chance.between(0, 9)).join("");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function day(chance: Chance): string {
  return `${chance.between(2024, 2027)}${two(chance.between(1, 12))}${two(chance.between(1, 28))}`;
}

function letters(chance: Chance, length: number): string {
  return Array.from({ length }, () => String.fromCharCode(chance.between(65, 90))).join("");
}

function inFours(number: string): string {
  return number.replace(/(.{4})(?=.)/g, "$1 ");
}

/** Luhn's: from the right every second digit counts double. */
function withCheckDigit(number: string): string {
  const sum = [...number].reverse().reduce((all, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return all + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return `${number}${(10 - (sum % 10)) % 10}`;
}

/** Check digits by ISO 7064 mod 97-10. */
function iban(country: string, account: string): string {
  const places = [...`${account}${country}00`].map((place) => Number.parseInt(place, 36)).join("");
  const check = String(98n - (BigInt(places) % 97n)).padStart(2, "0");
  return inFours(`${country}${check}${account}`);
}
