const PREFIX = 'khayap';

/** What a browser keeps, whether or not it lets a page keep anything. No key and no value ever holds a token. */
export type Memory = {
  read<Value>(name: string): Value | null;
  write(name: string, value: unknown): void;
  /** Everything but one of them, and for good: what is written after it is not kept. */
  forget(but: string): void;
};

/** `owner`: the opaque name of a link, or `page` for what holds on every page. */
export function memoryOf(owner: string): Memory {
  const fallback = new Map<string, string>();
  const prefix = `${PREFIX}:${owner}:`;
  let isForgotten = false;
  return {
    read(name) {
      const text = readItem(prefix + name) ?? fallback.get(name) ?? null;
      try {
        return text === null ? null : JSON.parse(text);
      } catch {
        return null;
      }
    },
    write(name, value) {
      if (isForgotten) return;
      const text = JSON.stringify(value);
      fallback.set(name, text);
      try {
        localStorage.setItem(prefix + name, text);
      } catch {
        // Private windows and full storage: the page lives without.
      }
    },
    forget(but) {
      isForgotten = true;
      for (const name of fallback.keys()) if (name !== but) fallback.delete(name);
      forgetItems(prefix, but);
    },
  };
}

function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function forgetItems(prefix: string, but: string) {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix) && key !== prefix + but) localStorage.removeItem(key);
    }
  } catch {
    // Nothing could be kept, so nothing is there.
  }
}
