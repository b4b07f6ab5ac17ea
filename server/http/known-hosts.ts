import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { ErrorCode } from '../errors.ts';

/** Names of this machine, for itself alone. No server of names leads any of them elsewhere. */
const OF_THIS_MACHINE = /^(?:(?:[\w-]+\.)*localhost\.?|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/i;

/**
 * Refuses requests under names that are not the server's own. A page of another site can make its own name lead to this
 * machine, and what it asks then is of the same site to the browser (DNS rebinding): only the name tells.
 * @param hosts names beside those of this machine for itself, without a port
 */
export function answerOnlyTo(app: FastifyInstance, hosts: readonly string[]): void {
  const known = new Set(hosts.map((host) => host.toLowerCase()));
  app.addHook('onRequest', async ({ headers: { host = '' } }) => {
    const name = host.replace(/:\d*$/, '').toLowerCase();
    if (OF_THIS_MACHINE.test(name) || known.has(name)) return;
    throw new GraphQLError(
      `This server does not answer to the name "${name.slice(0, 100)}". Ask it as localhost, or name the host in UNGRAPH_HOSTS.`,
      { extensions: { code: ErrorCode.UnknownHost } },
    );
  });
}
