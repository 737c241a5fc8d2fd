import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const folders = (process.env["PATH"] ?? "").split(delimiter);

/** A browser of the Chromium family on the path; nothing where none is installed. */
export const browserPath = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);

/** Starts it. Its sandbox does not work for the user root. */
export function launchBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ ...(browserPath !== undefined && { executablePath: browserPath }), args });
}
