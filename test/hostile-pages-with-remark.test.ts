import { expect, test, vi } from "vitest";
import "./hostile-pages.test.ts";

vi.mock("satteri", () => {
  throw new Error("not installed");
});

test("these tests run without Sätteri", async () => {
  await expect(import("satteri")).rejects.toThrow();
});
