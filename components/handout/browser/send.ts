import type { Link } from './link';
import {
  type Answer,
  afterAnswer,
  answerOf,
  type Entry,
  fieldOf,
  QUEUE,
  saysEnded,
  withEntry,
} from './queue';

const PATIENCE_MS = 15_000;
const AGAIN_MS = 20_000;

/** What became of a form that was sent; `later` = kept on the phone. */
export type Sent = { form: HTMLFormElement; answer: Answer };

/** Sends forms without leaving the page, keeps what could not be sent, and sends it once there is a connection. */
export function startSending(link: Link, onSent: (sent: Sent) => void) {
  const queue = queueOf(link);
  // Older browsers do not say which button sent a form.
  let tapped: Element | null = null;
  document.addEventListener('click', ({ target }) => {
    tapped = (target as Element).closest('button');
  });
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.send === undefined) return;
    event.preventDefault();
    const entry = entryOf(form, event.submitter ?? tapped);
    const answer = await queue.send(entry);
    showAnswer(answer);
    onSent({ form, answer });
  });
  const again = async () => {
    if (document.hidden || !queue.isWaiting()) return;
    showAnswer(await queue.flush());
  };
  window.addEventListener('online', again);
  // A network without internet counts as online, so no event comes when there is some.
  setInterval(again, AGAIN_MS);
  document.addEventListener('visibilitychange', again);
  again();
}

/** The last part of a form's address: what it tells the clinic. */
export const pathOf = (form: HTMLFormElement): string =>
  new URL(form.action).pathname.replace(/^.*\//, '');

function showAnswer(answer: Answer) {
  const shown = { saved: 'sent', later: 'waiting', refused: 'refused', ended: '' }[answer];
  for (const each of document.querySelectorAll<HTMLElement>('[data-sending]')) {
    each.hidden = each.dataset.sending !== shown;
  }
  if (answer !== 'saved') return;
  for (const each of document.querySelectorAll<HTMLElement>('[data-not-yet]')) each.hidden = true;
}

function entryOf(form: HTMLFormElement, submitter: Element | null): Entry {
  const fields = [...new FormData(form)].map(([name, value]): [string, string] => [
    name,
    name === 'reportKey' ? newKey() : String(value),
  ]);
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    fields.push([submitter.name, submitter.value]);
  }
  return {
    id: newKey(),
    path: pathOf(form),
    fields,
    saidAt: new Date().toISOString(),
  };
}

/** A random UUID; older browsers know no other way to it. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What was typed is not lost with what was refused. */
function putBack(entry: Entry) {
  const note = fieldOf(entry, 'note');
  const variant = fieldOf(entry, 'variant');
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-send]')) {
    const box = form.querySelector('textarea');
    const isSame = !variant || new FormData(form).get('variant') === variant;
    if (note && box && !box.value && isSame && pathOf(form) === entry.path) box.value = note;
  }
}

function queueOf(link: Link) {
  const read = () => link.memory.read<Entry[]>(QUEUE) ?? [];
  const answers = new Map<string, Answer>();
  let running: Promise<Answer> | null = null;

  /** One after the other until one has to wait; the last answer stands for all. */
  async function sendAll(): Promise<Answer> {
    let answer: Answer = 'saved';
    for (let entry = read()[0]; entry; entry = read()[0]) {
      answer = await post(link.base, entry);
      answers.set(entry.id, answer);
      link.memory.write(QUEUE, afterAnswer(read(), entry.id, answer));
      if (answer === 'ended') link.forget();
      if (answer === 'refused') putBack(entry);
      if (answer === 'later' || answer === 'ended') break;
    }
    return answer;
  }

  const flush = (): Promise<Answer> => {
    running ??= sendAll().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    flush,
    isWaiting: () => read().length > 0,
    async send(entry: Entry): Promise<Answer> {
      link.memory.write(QUEUE, withEntry(read(), entry));
      await flush();
      return answers.get(entry.id) ?? 'later';
    },
  };
}

async function post(base: string, { path, fields, saidAt }: Entry): Promise<Answer> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  body.set('saidAt', saidAt);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(`${base}/${path}`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
      signal: late.signal,
    });
    const isJson = (answer.headers.get('content-type') ?? '').includes('json');
    const told: unknown = isJson ? await answer.json() : null;
    const outcome = (told as { status?: unknown } | null)?.status;
    return saysEnded(answer) ? 'ended' : answerOf(answer.status, typeof outcome === 'string');
  } catch {
    return 'later';
  } finally {
    clearTimeout(timer);
  }
}
