import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A file of the browsable reference. */
export type ReferencePage = { readonly type: string; readonly read: () => Promise<Buffer> };

const ofLibrary = (name: string, type: string): ReferencePage => {
  let bytes: Promise<Buffer> | undefined;
  return { type, read: () => (bytes ??= readFile(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`)))) };
};

const ofOurs = (text: string, type: string): ReferencePage => ({ type, read: () => Promise.resolve(Buffer.from(text)) });

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tirkeu: reference</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css">
    <link rel="icon" href="/docs/favicon.png">
  </head>
  <body>
    <div id="reference"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

const start = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  persistAuthorization: false,
  validatorUrl: null,
});
`;

/** The files of the browsable reference by path. All of them come from here: nothing is fetched from elsewhere. */
export const referencePages: Readonly<Record<string, ReferencePage>> = {
  '/docs': ofOurs(html, 'text/html; charset=utf-8'),
  '/docs/start.js': ofOurs(start, 'text/javascript; charset=utf-8'),
  '/docs/swagger-ui.css': ofLibrary('swagger-ui.css', 'text/css; charset=utf-8'),
  '/docs/swagger-ui-bundle.js': ofLibrary('swagger-ui-bundle.js', 'text/javascript; charset=utf-8'),
  '/docs/favicon.png': ofLibrary('favicon-32x32.png', 'image/png'),
};

/** What the pages may do: load what is served here, and call this API. The library writes style attributes. */
export const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
