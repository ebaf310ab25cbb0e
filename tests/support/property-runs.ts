import fc from 'fast-check';

/** The same questions every time; `npm run test:long` asks many more, and others every time. */
fc.configureGlobal(process.env.KHAYAP_LONG ? { numRuns: 5_000 } : { numRuns: 100, seed: 20261122 });
