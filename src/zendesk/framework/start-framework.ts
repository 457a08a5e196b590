import bundled from "zendesk_app_framework_sdk";
import type { FrameworkEntry, FrameworkSdk } from "./framework-sdk";

/**
 * The SDK's client for this page, or false outside Zendesk: Zendesk's own build where the page has loaded
 * it, else the one in the bundle. Call it once per page: each further client would send the other's queued
 * calls again.
 */
export function startFramework(): FrameworkSdk | false {
  const page: Window & { ZAFClient?: FrameworkEntry } = window;
  return (page.ZAFClient ?? bundled).init();
}
