export { commandsPage, type OpenApiDocument, openApiDocument } from './reference/index.ts';
export { buildServer, loggerOptions, type LogStream, serve, type Serve, type ServerOptions, type Serving } from './server/index.ts';
export { issueToken, isRole, type Principal, type Role, roles, tokenKey, tokenVerifier, type Verify } from './tokens/index.ts';
