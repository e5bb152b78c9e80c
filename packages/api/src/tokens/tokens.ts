import type { Keyring } from '@tirkeu/store';
import { jwtVerify, SignJWT } from 'jose';
import { isRole, type Principal } from './roles.ts';

const ISSUER = 'tirkeu';
const ALGORITHM = 'HS256';
const SECRET = 'api-token';

/** What tokens are signed and checked with. It never leaves the keyring of the installation. */
export const tokenKey = (keyring: Keyring): Promise<Uint8Array> => keyring.secret(SECRET);

/** Signs a token. Whoever holds it is the principal until it expires. */
export const issueToken = (key: Uint8Array, { name, role }: Principal, days: number, now: Date = new Date()): Promise<string> => {
  const issued = Math.floor(now.getTime() / 1000);
  return new SignJWT({ role })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
    .setIssuer(ISSUER)
    .setSubject(name)
    .setIssuedAt(issued)
    .setExpirationTime(issued + Math.round(days * 86_400))
    .sign(key);
};

/** Says whose token it is; undefined for one that is wrong, expired or signed by another key. */
export type Verify = (token: string) => Promise<Principal | undefined>;

const KNOWN = 1000;

/**
 * Checks tokens with the key of the installation. The comparison of signatures takes the same time wherever they differ (it is that of
 * the platform's HMAC). A token that was found right is known again until it expires.
 */
export const tokenVerifier = (key: Uint8Array, now: () => number = Date.now): Verify => {
  const known = new Map<string, { readonly principal: Principal; readonly until: number }>();
  return async (token) => {
    const before = known.get(token);
    if (before !== undefined && now() < before.until) return before.principal;
    known.delete(token);
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(now()),
      });
      const { sub, exp, role } = payload;
      if (sub === undefined || sub === '' || exp === undefined || !isRole(role)) return undefined;
      const principal: Principal = { name: sub, role };
      if (known.size >= KNOWN) known.clear();
      known.set(token, { principal, until: exp * 1000 });
      return principal;
    } catch {
      return undefined;
    }
  };
};
