import { type AppFolder, fileAt } from "../app-folder";
import { asObject } from "../json-file";
import { type Problem, wrong } from "../problem";
import { locationsOf, productOf } from "./products";

type Png = Readonly<{ width: number; height: number; transparent: boolean }>;

/** Places that show a picture of the app in Zendesk's own bars. */
const PLACES_WITH_ICON: Readonly<Record<string, readonly string[]>> = {
  support: ["top_bar", "nav_bar", "system_top_bar", "ticket_editor"],
  sell: ["top_bar"],
};
const BANNER_SIZES = ["830x200", "1660x400"];

/** The logos and icons stand where Zendesk looks for them, in the sizes it asks for. */
export function imageProblems(app: AppFolder): readonly Problem[] {
  const products = Object.keys(locationsOf(app)).map(productOf);
  // With more than one product in the manifest, each has a folder of its own.
  const folders = products.length > 1 ? products.map((product) => `assets/${product}/`) : ["assets/"];
  return [
    ...folders.flatMap((folder) => [
      ...logoProblems(app, `${folder}logo.png`, 320, "without transparency: its corners are square"),
      ...logoProblems(app, `${folder}logo-small.png`, 128, "with transparency"),
    ]),
    ...bannerProblems(app),
    ...iconProblems(app, products.length > 1),
  ];
}

function logoProblems(app: AppFolder, path: string, side: number, ground: string): readonly Problem[] {
  const file = fileAt(app, path);
  const fix = `save it as a PNG of ${side}x${side}, ${ground}`;
  if (!file) return [wrong(path, "is missing", fix)];
  const png = readPng(file.bytes);
  if (!png) return [wrong(path, "is no PNG", fix)];
  if (png.width !== side || png.height !== side) return [wrong(path, `is ${png.width}x${png.height}`, fix)];
  const rightGround = png.transparent === (ground === "with transparency");
  return rightGround
    ? []
    : [wrong(path, png.transparent ? "has an alpha channel" : "has no alpha channel", fix)];
}

function bannerProblems(app: AppFolder): readonly Problem[] {
  const file = fileAt(app, "assets/banner.png");
  if (!file) return [];
  const png = readPng(file.bytes);
  const size = png ? `${png.width}x${png.height}` : "no PNG";
  return BANNER_SIZES.includes(size)
    ? []
    : [wrong(file.path, `is ${size}`, `save it as a PNG of ${BANNER_SIZES.join(" or ")}`)];
}

function iconProblems(app: AppFolder, foldered: boolean): readonly Problem[] {
  return Object.entries(locationsOf(app)).flatMap(([key, places]) => {
    const product = productOf(key);
    const folder = foldered ? `assets/${product}/` : "assets/";
    return Object.keys(asObject(places))
      .filter((place) => PLACES_WITH_ICON[product]?.includes(place))
      .filter((place) => !hasIcon(app, `${folder}icon_${place}`))
      .map((place) => wrong(`${folder}icon_${place}.svg`, "is missing", `draw it: the ${place} shows it`));
  });
}

const hasIcon = (app: AppFolder, stem: string): boolean =>
  fileAt(app, `${stem}.svg`) !== undefined ||
  ["inactive", "active", "hover"].every((state) => fileAt(app, `${stem}_${state}.png`));

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Size and alpha from the header, which PNG (RFC 2083, 4.1.1) puts first; null for anything else. */
function readPng(bytes: Buffer): Png | null {
  if (bytes.length < 26 || !bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return null;
  const [greyWithAlpha, colourWithAlpha] = [4, 6];
  const colourType = bytes.readUInt8(25);
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    transparent: colourType === greyWithAlpha || colourType === colourWithAlpha,
  };
}
