import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** One value of ASN.1 in DER. */
const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const length = body.length < 128 ? Buffer.of(body.length) : Buffer.of(0x82, body.length >> 8, body.length & 0xff);
  return Buffer.concat([Buffer.of(tag), length, body]);
};

const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const identifier = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const bits = (bytes: Uint8Array): Buffer => der(0x03, Buffer.of(0), bytes);
const extension = (hex: string, value: Uint8Array): Buffer => sequence(identifier(hex), der(0x04, value));
const day = (text: string): Buffer => der(0x18, Buffer.from(text));

const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));

const pem = (what: string, bytes: Uint8Array): string =>
  `-----BEGIN ${what}-----\n${Buffer.from(bytes).toString('base64')}\n-----END ${what}-----\n`;

/** A server's certificate, signed with its own key, for an address of this machine. Every one is new. */
export const ownCertificate = (
  address: readonly [number, number, number, number],
): { readonly key: string; readonly certificate: string } => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(identifier('550403'), der(0x0c, Buffer.from('eventstoredb-node')))));
  const told = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(day('20200101000000Z'), day('21200101000000Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(extension('551d13', sequence(der(0x01, Buffer.of(0xff)))), extension('551d11', sequence(der(0x87, Buffer.from(address))))),
    ),
  );
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: pem('CERTIFICATE', sequence(told, ecdsaWithSha256, bits(sign('sha256', told, privateKey)))),
  };
};
