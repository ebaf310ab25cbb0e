import type { Finding } from '@/lib/contraindications/finding';

/** Tells one finding on the whole program from another; a changed set of rules is another finding. */
export function findingKey({ kind, ruleIds }: Pick<Finding, 'kind' | 'ruleIds'>): string {
  return `${kind} ${ruleIds.join(' ')}`.trim();
}
