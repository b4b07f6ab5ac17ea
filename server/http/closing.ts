import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Has the server close as soon as the requests under way are answered. Of itself Node waits for every connection that
 * is not idle at that moment: for those that browsers open ahead and have said nothing on, and, once their requests
 * are answered, for those that clients keep for the next one.
 */
export function closeOnceAnswered(app: FastifyInstance): void {
  const open = new Set<Socket>();
  let isClosing = false;
  app.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  });
  app.addHook('onResponse', async () => {
    if (isClosing) app.server.closeIdleConnections();
  });
}
