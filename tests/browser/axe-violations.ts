import type { Locator } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

/**
 * What axe finds wrong in a frame, as `rule: elements`, empty when nothing is. By rules of WCAG 2.2 A and AA and
 * axe's best practices, for the frame as it stands: open what is folded first.
 */
export async function axeViolations(frame: Locator): Promise<readonly string[]> {
  const handle = await frame.elementHandle();
  const content = await handle?.contentFrame();
  if (!content) throw new Error("There is no frame to look into");
  // By the debugger, as the page's content security policy lets no foreign script in.
  await content.evaluate(axe.source);
  // A colour on its way from one scheme to the other has no contrast to speak of.
  await content.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });
  const { violations } = (await content.evaluate("axe.run()")) as AxeResults;
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}
