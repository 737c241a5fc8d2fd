/* eslint-disable */
// Generated from loans.md. Do not edit.

import type { Loan } from "../models/loan.js";
import { readNothing } from "../runtime/answers.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { readCollection } from "../runtime/page.js";
import { segment } from "../runtime/path.js";
import { readJson, send } from "../runtime/send.js";

/** The query options and headers that {@link createLoan} takes. */
export type CreateLoanOptions = RequestOptions<Record<string, never>>;

/** What {@link createLoan} sends. */
export interface CreateLoanBody {
  /** The card of the reader. */
  card: string | null;
}

/**
 * If successful, returns 201 Created and the following response attributes:
 *
 * `POST /libraries/{id}/loans`
 *
 * @see `loans.md#create-a-loan`
 */
export async function createLoan(
  client: Client,
  parameters: { libraryId: number },
  body: CreateLoanBody,
  options?: CreateLoanOptions,
): Promise<Loan> {
  return send(
    client,
    {
      method: "POST",
      path: `/libraries/${segment(parameters.libraryId)}/loans`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      statuses: [201],
      read: readJson<Loan>,
    },
    options,
  );
}

/** The query options and headers that {@link deleteLoan} takes. */
export type DeleteLoanOptions = RequestOptions<Record<string, never>>;

/**
 * If successful, returns 204 No Content.
 *
 * `DELETE /libraries/{id}/loans/{loan_id}`
 *
 * @see `loans.md#delete-a-loan`
 */
export async function deleteLoan(
  client: Client,
  parameters: { libraryId: number; loanId: number },
  options?: DeleteLoanOptions,
): Promise<void> {
  return send(
    client,
    {
      method: "DELETE",
      path: `/libraries/${segment(parameters.libraryId)}/loans/${segment(parameters.loanId)}`,
      statuses: [204],
      read: readNothing,
    },
    options,
  );
}

/** The query options and headers that {@link listAllLoans} takes. */
export type ListAllLoansOptions = RequestOptions<
  { readonly sort?: "asc" | "desc" | (string & {}) | undefined; readonly "ids[]"?: string | undefined },
  "TOKEN"
>;

/**
 * Supported attributes:
 *
 * `GET /libraries/{id}/loans`
 *
 * @see `loans.md#list-all-loans`
 */
export async function listAllLoans(
  client: Client,
  parameters: { libraryId: string },
  options?: ListAllLoansOptions,
): Promise<Loan[]> {
  return send(
    client,
    {
      method: "GET",
      path: `/libraries/${segment(parameters.libraryId)}/loans`,
      statuses: [200],
      read: readCollection<Loan[]>,
    },
    options,
  );
}
