import { type AppFolder, fileAt } from "../app-folder";
import { isObject } from "../json-file";
import { type Problem, wrong } from "../problem";
import { LOCATIONS, locationsOf, productOf } from "./products";

/**
 * Every place of the app on the screen is one Zendesk has, and loads a page that is packed or that the web
 * serves safely. Zendesk lets `http://localhost` pass, for development; a package may not.
 */
export function locationProblems(app: AppFolder): readonly Problem[] {
  const products = Object.entries(locationsOf(app));
  if (products.length === 0) {
    const fix = 'name a place, for example { "support": { "ticket_sidebar": "assets/sidebar.html" } }';
    return [wrong("manifest.json: location", "names no place on the screen", fix)];
  }
  return products.flatMap(([product, places]) => productProblems(app, product, places));
}

function productProblems(app: AppFolder, product: string, places: unknown): readonly Problem[] {
  const where = `manifest.json: location.${product}`;
  const known = LOCATIONS[productOf(product)];
  if (!known) {
    return [wrong(where, "is no product of Zendesk's", `use one of ${Object.keys(LOCATIONS).join(", ")}`)];
  }
  if (!isObject(places)) {
    return [wrong(where, "has the form of framework 1", 'write { "place": "assets/page.html" }')];
  }
  return Object.entries(places).flatMap(([place, page]) =>
    known.includes(place)
      ? placeProblems(app, `${where}.${place}`, page)
      : [wrong(`${where}.${place}`, `is no place in ${product}`, `use one of ${known.join(", ")}`)],
  );
}

function placeProblems(app: AppFolder, where: string, page: unknown): readonly Problem[] {
  const place = typeof page === "string" ? { url: page } : page;
  if (!isObject(place))
    return [wrong(where, "is neither a page nor an object", 'write { "url": "assets/page.html" }')];
  const switches = ["flexible", "autoLoad", "autoHide", "signed"].filter(
    (name) => place[name] !== undefined && typeof place[name] !== "boolean",
  );
  return [
    ...switches.map((name) =>
      wrong(`${where}.${name}`, "is not a boolean", "write true or false, without quotes"),
    ),
    ...pageProblems(app, `${where}.url`, place.url, place.autoLoad),
  ];
}

function pageProblems(app: AppFolder, where: string, url: unknown, autoLoad: unknown): readonly Problem[] {
  if (url === undefined || url === "") {
    return autoLoad === false ? [] : [wrong(where, "is empty", "name the page, or write autoLoad: false")];
  }
  if (typeof url !== "string")
    return [wrong(where, "is not text", "name the page, for example assets/page.html")];
  // Filled in by Zendesk from the installation's settings; nothing here can tell where it leads.
  if (url.includes("{{setting.")) return [];
  if (URL.canParse(url)) return addressProblems(where, new URL(url));
  const [file = ""] = url.split(/[?#]/);
  if (!file.startsWith("assets/"))
    return [wrong(where, `"${url}" is not under assets/`, "move the page there")];
  return fileAt(app, file) ? [] : [wrong(where, `"${file}" is not packed`, "add the page, or mend its name")];
}

const THIS_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])$/;

function addressProblems(where: string, url: URL): readonly Problem[] {
  if (THIS_MACHINE.test(url.hostname)) {
    return [wrong(where, `"${url.href}" is on a developer's machine`, "pack the page and name it assets/…")];
  }
  return url.protocol === "https:"
    ? []
    : [wrong(where, `"${url.href}" is not served over https`, "pack the page, or serve it over https")];
}
