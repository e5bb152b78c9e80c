export { booleanOf, type Parameter, type Parameters, type Values } from '@tirkeu/application';
export * from './parameters.ts';
