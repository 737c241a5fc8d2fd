import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./chromium.ts";

/** An installed browser of the Chromium family; nothing where none is. */
export const browserPath = findChromium();

/** Starts it. Its sandbox does not work for the user root. */
export function launchBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ ...(browserPath !== undefined && { executablePath: browserPath }), args });
}
