import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/** A wire between client and server that can be cut or go dead. */
export type Wire = {
  readonly port: number;
  /** Breaks every connection; new ones are let through. */
  readonly cut: () => void;
  /** Nothing comes through any more, in either direction, and nobody is told. */
  dead: boolean;
  readonly close: () => void;
};

export const wireTo = async (port: number): Promise<Wire> => {
  const sockets = new Set<Socket>();
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    const join = (from: Socket, to: Socket): void => {
      sockets.add(from);
      from.on('data', (bytes) => {
        if (!wire.dead) to.write(bytes);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    };
    join(near, far);
    join(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wire: Wire = {
    port: (server.address() as AddressInfo).port,
    cut,
    dead: false,
    close: () => {
      cut();
      server.close();
    },
  };
  return wire;
};
