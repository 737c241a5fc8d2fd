/* eslint-disable */
// Generated from api/member-list-loans.md. Do not edit.

import type { Client, RequestOptions } from "../runtime/client.js";
import type { Page } from "../runtime/page.js";
import { readPage } from "../runtime/page.js";
import { segment } from "../runtime/path.js";
import { send } from "../runtime/send.js";

/**
 * Get what a member has borrowed.
 *
 * `GET /members/{id}/loans`
 *
 * @see `api/member-list-loans.md`
 */
export async function listMemberLoans(
  client: Client,
  parameters: { memberId: string },
  options?: RequestOptions,
): Promise<Page<string>> {
  return send(
    client,
    {
      method: "GET",
      path: `/members/${segment(parameters.memberId)}/loans`,
      statuses: [200],
      read: readPage<string>,
    },
    options,
  );
}
