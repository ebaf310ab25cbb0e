import type { Outcome } from '@/lib/contraindications/finding';

/** Classes per outcome; `ground` tints a block, `word` and `mark` stand on any ground. */
export const TIER_LOOKS: Record<Outcome, { ground: string; word: string; mark: string }> = {
  stop: {
    ground: 'border-stop-edge bg-stop-tint text-stop-ink',
    word: 'bg-stop-tint px-1.5 py-0.5 text-stop-ink',
    mark: 'text-stop-tint in-[.bg-stop-tint]:text-stop-ink',
  },
  contraindicated: {
    ground: 'border-contra-edge bg-contra-tint text-contra-ink',
    word: 'text-contra-ink',
    mark: 'text-contra-ink',
  },
  caution: {
    ground: 'border-caution-edge bg-caution-tint text-caution-ink',
    word: 'text-caution-ink',
    mark: 'text-caution-ink',
  },
  'not-checked': {
    ground: 'hatch border-dashed border-unchecked-edge text-unchecked-ink',
    word: 'text-unchecked-ink',
    mark: 'text-unchecked-ink',
  },
  note: {
    ground: 'border-note-edge bg-note-tint text-note-ink',
    word: 'text-note-ink',
    mark: 'text-note-ink',
  },
  clear: {
    ground: 'border-clear-edge text-ink',
    word: 'text-clear-ink',
    mark: 'text-clear-ink',
  },
};
