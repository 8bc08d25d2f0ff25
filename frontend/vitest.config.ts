import { defineConfig } from 'vitest/config';

/** Quiet when green: a test's own words are printed only when it fails. */
export default defineConfig({ test: { reporters: ['dot'], silent: 'passed-only' } });
