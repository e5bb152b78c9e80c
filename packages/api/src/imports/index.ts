export { importParameters, importRoutes } from './routes.ts';
