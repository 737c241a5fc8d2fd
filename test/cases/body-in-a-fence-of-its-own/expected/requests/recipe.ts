/* eslint-disable */
// Generated from these pages. Do not edit.
// recipe-cook.md
// recipe-taste.md

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Double } from "../runtime/primitives.js";
import { send } from "../runtime/send.js";

/** What {@link cookRecipe} sends. */
export interface CookRecipeBody {
  /**
   * How long.
   * Required.
   */
  minutes: number | null;
}

/**
 * Cooks.
 *
 * `POST /recipes/cook`
 *
 * @see `recipe-cook.md`
 */
export async function cookRecipe(client: Client, body: CookRecipeBody, options?: RequestOptions): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: "/recipes/cook",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [200],
      read: readNothing,
    },
    options,
  );
}

/** What {@link tasteRecipe} sends. */
export interface TasteRecipeBody {
  spoons?: Double | null | undefined;
}

/**
 * Tastes.
 *
 * `POST /recipes/taste`
 *
 * @see `recipe-taste.md`
 */
export async function tasteRecipe(client: Client, body: TasteRecipeBody, options?: RequestOptions): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: "/recipes/taste",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
