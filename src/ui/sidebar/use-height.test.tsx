import { afterEach, describe, expect, it } from "@jest/globals";
import { render } from "@testing-library/react";
import { useRef } from "react";
import type { Gateway } from "../../zendesk/gateway";
import { fakeGateway } from "./fakes/fake-gateway";
import { useHeight } from "./use-height";

const Quiet = window.ResizeObserver;
afterEach(() => {
  window.ResizeObserver = Quiet;
});

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(null)));

function Box({ gateway }: { gateway: Pick<Gateway, "resize"> }) {
  const box = useRef<HTMLElement>(null);
  useHeight(box, gateway);
  return <main ref={box} />;
}

/** Draws a box whose height a test sets; jsdom measures nothing itself. */
function aBox() {
  let changed: () => void = () => undefined;
  window.ResizeObserver = class extends Quiet {
    constructor(callback: ResizeObserverCallback) {
      super(callback);
      changed = () => callback([], this);
    }
  };
  const gateway = fakeGateway();
  const { container } = render(<Box gateway={gateway} />);
  const box = container.firstElementChild as HTMLElement;
  const grow = async (height: number) => {
    box.getBoundingClientRect = () => ({ height }) as DOMRect;
    changed();
    await nextFrame();
  };
  return { gateway, grow };
}

describe("the frame", () => {
  it("follows its content, and not a pixel's rounding", async () => {
    const { gateway, grow } = aBox();
    await grow(300.2);
    await grow(301);
    await grow(340);
    expect(gateway.resized).toEqual([301, 340]);
  });

  it("grows up to its cap and scrolls from there", async () => {
    const { gateway, grow } = aBox();
    await grow(4_000);
    await grow(5_000);
    expect(gateway.resized).toEqual([900]);
  });
});
