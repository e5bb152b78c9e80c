import type { FastifyInstance, HTTPMethods } from 'fastify';
import { Problem } from '../problems/index.ts';

const all = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const satisfies readonly HTTPMethods[];

/** Answers the methods that a path does not have; to be called before its routes are added. */
export const refuseOtherMethods = (server: FastifyInstance): (() => void) => {
  const known = new Map<string, { readonly methods: Set<string>; open: boolean }>();
  server.addHook('onRoute', ({ method, url, config }) => {
    const route = known.get(url) ?? { methods: new Set(), open: false };
    for (const one of [method].flat()) route.methods.add(one);
    if (config?.open === true) route.open = true;
    known.set(url, route);
  });
  return () => {
    const routes = [...known].map(([url, { methods, open }]) => ({ url, methods: new Set(methods), open }));
    for (const { url, methods, open } of routes) {
      const allow = [...methods].toSorted().join(', ');
      const others = all.filter((method) => !methods.has(method));
      const refuse = () => Promise.reject(new Problem('method-not-allowed', { headers: { allow } }));
      server.route({ method: others, url, config: { open }, exposeHeadRoute: false, onRequest: refuse, handler: refuse });
      if (!methods.has('GET')) server.route({ method: 'HEAD', url, config: { open }, onRequest: refuse, handler: refuse });
    }
  };
};
