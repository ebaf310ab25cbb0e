import { config } from 'zod/v4/core';

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string; createScriptURL(address: string): string },
  ): unknown;
};

/**
 * Lets our own chunks load, and an element be emptied, where the browser enforces Trusted Types. Any other HTML and
 * script text stay refused.
 */
const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  // react-aria empties its live region this way whenever a stepper with the focus changes.
  createHTML(text) {
    if (text === '') return text;
    throw new TypeError('HTML is not written from text.');
  },
  createScriptURL(address) {
    const { origin, pathname } = new URL(address, window.location.origin);
    if (origin === window.location.origin && pathname.startsWith('/_next/static/')) return address;
    throw new TypeError('Only scripts of this site may load.');
  },
});

// zod tries `new Function` before its first schema; the policy refuses and reports it. Here it reads without.
config({ jitless: true });
