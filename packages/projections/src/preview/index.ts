export * from './preview-order.ts';
