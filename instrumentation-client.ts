import { config } from 'zod/v4/core';

type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
};

/** Lets our own chunks load where the browser enforces Trusted Types; HTML and script text stay refused. */
const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    const { origin, pathname } = new URL(address, window.location.origin);
    if (origin === window.location.origin && pathname.startsWith('/_next/static/')) return address;
    throw new TypeError('Only scripts of this site may load.');
  },
});

// zod tries `new Function` before its first schema; the policy refuses and reports it. Here it reads without.
config({ jitless: true });
