import { configureGlobal } from 'fast-check';

/**
 * Properties are tried on the same values each time, so that the same program is always told the same. By hand
 * UNGRAPH_SEED=NUMBER tries others; what they find becomes a test of its own, or a seed beside the property.
 */
configureGlobal({ seed: Number(process.env['UNGRAPH_SEED'] ?? 1) });
