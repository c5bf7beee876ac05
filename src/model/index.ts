/** The model: pure functions and types, without a DOM. Runs in Node. */
export * from './assets.js';
export * from './conflicts.js';
export * from './conversations.js';
export * from './definition.js';
export * from './door.js';
export * from './errors.js';
export * from './merge.js';
export * from './notes.js';
export * from './order.js';
export * from './patches.js';
export * from './people.js';
export * from './record.js';
export * from './ring-layout.js';
export * from './schema.js';
export * from './sharing-copy.js';
export * from './sharing-copy-confirm.js';
export * from './tie-shape.js';
