import { vi } from "vitest";
import "./hostile-pages.test.ts";

vi.mock("../generator/pages/document/markdown.ts", async (original) => {
  const actual = await original<typeof import("../generator/pages/document/markdown.ts")>();
  return { ...actual, parseMarkdown: actual.remarkParser() };
});
