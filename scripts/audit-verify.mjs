// `npm run audit:verify`: whether every entry of the audit still stands as it was written.
import { prepare } from './prepare.mjs';
import { runTypeScript } from './serve.mjs';

prepare('generate');
const chains = runTypeScript('verify-audit.ts', {});
for (const { clinicName, clinicId, count, head, fault } of chains) {
  const name = `${clinicName} (${clinicId})`;
  if (fault) {
    const what = fault.fault === 'missing' ? 'is missing' : 'was changed after it was written';
    console.log(`${name}: entry ${fault.sequence} ${what}; the ${count} before it hold.`);
  } else {
    console.log(`${name}: ${count} entries hold. Last hash: ${head || 'none'}`);
  }
}
if (chains.length === 0) console.log('There is no clinic yet.');
process.exit(chains.some(({ fault }) => fault) ? 1 : 0);
