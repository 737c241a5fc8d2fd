/* eslint-disable */
// Generated from these pages. Do not edit.
// register-a-customer.md
// sign-a-contract.md

import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { send } from "../runtime/send.js";

/** The query options and headers that {@link registerRegisterCustomer} takes. */
export type RegisterRegisterCustomerOptions = RequestOptions<Record<string, never>>;

/** What {@link registerRegisterCustomer} sends. */
export interface RegisterRegisterCustomerBody {
  /** What the customer is called. */
  name: string | null;
  /** Where the customer lives. */
  homeAddress: unknown;
}

/**
 * Enter a customer.
 *
 * `POST /v1/customers`
 *
 * @see `register-a-customer.md`
 */
export async function registerRegisterCustomer(
  client: Client,
  body: RegisterRegisterCustomerBody,
  options?: RegisterRegisterCustomerOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: "/v1/customers",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/** The query options and headers that {@link signSignContract} takes. */
export type SignSignContractOptions = RequestOptions<Record<string, never>>;

/** What {@link signSignContract} sends. */
export interface SignSignContractBody {
  /** Where it was signed. */
  place: string | null;
  /** Who saw it. */
  witness?: string | null | undefined;
}

/**
 * Sign what a customer agreed to.
 *
 * `POST /v1/contracts`
 *
 * @see `sign-a-contract.md`
 */
export async function signSignContract(
  client: Client,
  body: SignSignContractBody,
  options?: SignSignContractOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "POST",
      path: "/v1/contracts",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}
