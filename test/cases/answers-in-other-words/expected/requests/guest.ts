/* eslint-disable */
// Generated from these pages. Do not edit.
// guest-greet.md
// guest-invite.md
// guest-names.md
// guest-wishes.md
// guests-first.md

import type { Guest } from "../models/guest.js";
import { readNothing, readUnknown } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/**
 * Page.
 *
 * `POST /guests/{id}/greet`
 *
 * @see `guest-greet.md`
 */
export async function greetGuest(
  client: Client,
  parameters: { guestId: string },
  options?: RequestOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: `/guests/${segment(parameters.guestId)}/greet`,
      statuses: [200],
      read: readNothing,
    },
    options,
  );
}

/**
 * Invite a guest.
 *
 * `POST /guests/{id}/invite`
 *
 * @see `guest-invite.md`
 */
export async function guestInvite(
  client: Client,
  parameters: { guestId: string },
  options?: RequestOptions,
): Promise<Guest> {
  return send(
    client,
    {
      method: "POST",
      path: `/guests/${segment(parameters.guestId)}/invite`,
      statuses: [200],
      read: readJson<Guest>,
    },
    options,
  );
}

/**
 * Get what a guest wishes.
 *
 * `POST /guests/{id}/wishes`
 *
 * @see `guest-wishes.md`
 */
export async function guestWishes(
  client: Client,
  parameters: { guestId: string },
  options?: RequestOptions,
): Promise<Page<string>> {
  return send(
    client,
    {
      method: "POST",
      path: `/guests/${segment(parameters.guestId)}/wishes`,
      statuses: [200],
      read: readPage<string>,
    },
    options,
  );
}

/**
 * Page.
 *
 * `GET /guests/first`
 *
 * @see `guests-first.md`
 */
export async function listFirstGuests(client: Client, options?: RequestOptions): Promise<Page<Guest>> {
  return send(
    client,
    {
      method: "GET",
      path: "/guests/first",
      statuses: [200],
      read: readPage<Guest>,
    },
    options,
  );
}

/**
 * Page.
 *
 * `GET /guests/names`
 *
 * @see `guest-names.md`
 */
export async function listNames(client: Client, options?: RequestOptions): Promise<unknown> {
  return send(
    client,
    {
      method: "GET",
      path: "/guests/names",
      statuses: [200],
      read: readUnknown,
    },
    options,
  );
}
