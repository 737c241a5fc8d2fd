import { expect, test, vi } from "vitest";
import { parseMarkdown, parseWithRemark } from "../generator/pages/document/markdown.ts";
import "./hostile-pages.test.ts";

vi.mock("satteri", () => {
  throw new Error("not installed");
});

test("without Sätteri, pages are parsed with remark", () => {
  expect(parseMarkdown).toBe(parseWithRemark);
});
