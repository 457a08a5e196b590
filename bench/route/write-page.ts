import { writeFileSync } from "node:fs";
import { CORECRAFT, readShop } from "./corecraft";
import { judgedTickets } from "./judged";
import { PAGE, routePage } from "./page";

const shop = readShop();
if (shop === null) throw new Error(`No CoreCraft in ${CORECRAFT}: name its parent folder in BATON_DATA.`);
writeFileSync(PAGE, routePage(judgedTickets(shop)));
console.log(PAGE);
