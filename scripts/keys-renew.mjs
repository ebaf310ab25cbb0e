// `npm run keys:renew`: seals with the present keys what LINK_KEY_BEFORE and TOTP_KEY_BEFORE sealed.
import { runCommand } from './run-command.mjs';

runCommand('renew-keys.ts', 'generate');
