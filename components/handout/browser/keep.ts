import { findKeeper, removeCopy, WORKER_ADDRESS } from './copy';
import type { Link } from './link';
import { dayOf } from './queue';

type Addresses = { createScriptURL(address: string): string };

declare global {
  interface Window {
    trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(address: string): string }): Addresses;
    };
  }
}

/** The page's policy lets through this one address; `null` where it lets through none. */
function addresses(): Addresses | null {
  const rules = {
    createScriptURL(address: string) {
      if (address !== WORKER_ADDRESS) throw new TypeError(address);
      return address;
    },
  };
  try {
    return window.trustedTypes?.createPolicy('khayap', rules) ?? rules;
  } catch {
    return null;
  }
}

/** "Keep on this phone": nothing is stored before the patient asks for it. */
export async function startKeeping(link: Link) {
  const keeper = document.querySelector<HTMLElement>('[data-keep]');
  const trusted = 'serviceWorker' in navigator && 'caches' in window ? addresses() : null;
  if (!keeper || !trusted) return;
  const show = (said: Said) => showKeeping(keeper, said);
  keeper.querySelector('[data-keep-button]')?.addEventListener('click', async () => {
    show((await keep(link, trusted)) ? 'kept' : 'not-kept');
  });
  keeper.querySelector('[data-remove-button]')?.addEventListener('click', async () => {
    await removeCopy(link.base);
    show('nothing');
  });
  keeper.hidden = false;
  show((await findKeeper(link.base)) ? 'kept' : 'nothing');
}

type Said = 'nothing' | 'kept' | 'not-kept';

function showKeeping(keeper: HTMLElement, said: Said) {
  const hide = (part: string, isHidden: boolean) => {
    const element = keeper.querySelector<HTMLElement>(`[data-${part}]`);
    if (element) element.hidden = isHidden;
  };
  hide('keep-button', said === 'kept');
  hide('keep-help', said === 'kept');
  hide('remove-button', said !== 'kept');
  hide('kept-here', said !== 'kept');
  hide('not-kept', said !== 'not-kept');
}

async function keep(link: Link, trusted: Addresses): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.register(
      trusted.createScriptURL(WORKER_ADDRESS),
      { scope: link.base },
    );
    const isKept = await askToKeep(await activeWorker(registration), link.pageKey);
    if (!isKept) await removeCopy(link.base);
    return isKept;
  } catch {
    await removeCopy(link.base);
    return false;
  }
}

function activeWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  return new Promise((resolve, reject) => {
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (!worker) return reject(new Error('no worker'));
    const look = () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new Error('redundant'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

function askToKeep(worker: ServiceWorker, pageKey: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage({ pageKey }, [port2]);
  });
}

/** Says of a kept copy how old it is, and whether a phase of the course has begun since. */
export function showKeptCopy() {
  const { kept } = document.documentElement.dataset;
  const note = document.querySelector<HTMLElement>('[data-kept-note]');
  const time = note?.querySelector('time');
  if (!kept || !note || !time) return;
  const { lang } = document.documentElement;
  time.dateTime = kept;
  time.textContent = new Date(kept).toLocaleString(lang === 'th' ? 'th-TH' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  note.hidden = false;
  const changed = document.querySelector<HTMLElement>('[data-phase-from]');
  if (changed && dayOf(new Date()) >= (changed.dataset.phaseFrom ?? '')) changed.hidden = false;
}
