import { createRoot } from "react-dom/client";
import { LocalZendesk } from "./local-zendesk";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
createRoot(root).render(<LocalZendesk />);
