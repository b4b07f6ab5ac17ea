import type { Socket } from 'node:net';

/**
 * All that a server says before it closes the connection. A server that has had enough of a request resets the
 * connection behind its answer: that is an end like any other.
 */
export async function allSaid(socket: Socket): Promise<string> {
  let said = '';
  socket.setEncoding('latin1').on('data', (part: string) => (said += part));
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('close', resolve));
  return said;
}
