import { SOME_FIGURE, SOME_OWN_EXERCISE } from '@/tests/support/routes';
import { readDemo } from './demo';

/** A route of the table with a real patient, figure and link in it. @throws for a blank nobody fills. */
export function addressOf(route: string, patient: string): string {
  const address = route
    .replace('[id]', patient)
    .replace('[figure]', SOME_FIGURE)
    .replace('[exercise]', SOME_OWN_EXERCISE)
    .replace('[hash]', 'f'.repeat(64))
    .replace('[sheet]', 'man-00000000.json')
    .replace('[token]', readDemo().handoutUrl.split('/').at(-1) ?? '')
    .replace('[...nextauth]', 'csrf');
  if (/\[(?!act\]|code\])/.test(address)) throw new Error(`What stands in ${route}?`);
  return address;
}
