import ipaddr from 'ipaddr.js';

/** Whoever has one address of an IPv6 network of this size has all of them. */
const NETWORK_BITS = 64;
const PART_BITS = 16;

/**
 * Where a request comes from, as the nearest proxy saw it: it stands last; without a proxy Next puts the connection's
 * there. Without a port; of an IPv6 address its network. What is no address stays as it is.
 */
export function nearestAddress(forwardedFor: unknown): string {
  const last =
    String(forwardedFor ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? '';
  const bare = /^\[(.+)\](:\d+)?$/.exec(last)?.[1] ?? last.replace(/^([\d.]+):\d+$/, '$1');
  if (!ipaddr.isValid(bare)) return last;
  const address = ipaddr.process(bare);
  if (address.kind() === 'ipv4') return address.toString();
  const { parts } = address as ipaddr.IPv6;
  const network = parts.slice(0, NETWORK_BITS / PART_BITS);
  return `${network.map((part) => part.toString(16)).join(':')}::/${NETWORK_BITS}`;
}
