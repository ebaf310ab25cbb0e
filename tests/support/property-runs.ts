import fc from 'fast-check';

/** `npm run test:long` asks many more questions. */
fc.configureGlobal({ numRuns: process.env.KHAYAP_LONG ? 5_000 : 100 });
