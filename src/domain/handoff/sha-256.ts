/**
 * SHA-256 of a text's UTF-8 bytes, in small hexadecimal digits (FIPS 180-4). Ours, because the browser's own is
 * asynchronous and the domain has none; it only compares what a bot signed with what stands in the field now.
 */
export function sha256(text: string): string {
  const words = padded(utf8(text));
  const state = Int32Array.from(START);
  for (let at = 0; at < words.length; at += 16) mix(state, words.subarray(at, at + 16));
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** One character a byte. Half of a surrogate pair has none: the replacement character's stand for it. */
const utf8 = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/%(..)/g, (_, byte: string) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  );

/** The bytes as 32-bit words, then a one, zeros, and the length in bits, up to a whole block of 16 words. */
function padded(bytes: string): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = at < bytes.length ? bytes.charCodeAt(at) : 0x80;
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at & 3)));
  }
  words[words.length - 1] = bytes.length * 8;
  return words;
}

const PRIMES = Array.from({ length: 310 }, (_, at) => at + 2).filter(
  (number, _, all) => !all.some((part) => part < number && number % part === 0),
);
/** The first 32 bits behind the point. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function mix(state: Int32Array, block: Int32Array): void {
  const schedule = new Int32Array(64);
  schedule.set(block);
  const at = (index: number) => schedule[index] ?? 0;
  for (let round = 16; round < 64; round += 1) {
    const [early, late] = [at(round - 15), at(round - 2)];
    const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[round] = at(round - 16) + low + at(round - 7) + high;
  }
  const v = Int32Array.from(state);
  const of = (name: number, round: number) => v[(name - round + 64) & 7] ?? 0;
  for (const [round, constant] of ROUNDS.entries()) {
    // The eight variables stay where they are; their names move on by one place a round.
    const [a, e] = [of(0, round), of(4, round)];
    const chosen = (e & of(5, round)) ^ (~e & of(6, round));
    const first =
      of(7, round) + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + constant + at(round);
    const most = (a & of(1, round)) ^ (a & of(2, round)) ^ (of(1, round) & of(2, round));
    v[(3 - round + 64) & 7] = of(3, round) + first;
    v[(7 - round + 64) & 7] = first + (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
  }
  for (const [index, word] of v.entries()) state[index] = (state[index] ?? 0) + word;
}
