const VIEWS = ['exercises', 'activities', 'other'] as const;

/** What of the rules an address shows. */
export type RulesAddress = {
  view: (typeof VIEWS)[number];
  /** All factors, not only those that are asked most. */
  showsAll: boolean;
  isUnsignedOnly: boolean;
  /** The open cell; `null` = none. */
  open: { target: string; factor: string } | null;
};

type Params = Record<string, string | string[] | undefined>;

/** Reads an address; what it does not know it leaves out. */
export function readAddress({ view, factors, unsigned, target, factor }: Params): RulesAddress {
  const isCell = typeof target === 'string' && typeof factor === 'string';
  return {
    view: VIEWS.find((each) => each === view) ?? 'exercises',
    showsAll: factors === 'all',
    isUnsignedOnly: unsigned === '1',
    open: isCell ? { target, factor } : null,
  };
}

export function writeAddress({ view, showsAll, isUnsignedOnly, open }: RulesAddress): string {
  const params = new URLSearchParams();
  if (view !== 'exercises') params.set('view', view);
  if (showsAll) params.set('factors', 'all');
  if (isUnsignedOnly) params.set('unsigned', '1');
  if (open) {
    params.set('target', open.target);
    params.set('factor', open.factor);
  }
  const query = params.toString();
  return query === '' ? '/rules' : `/rules?${query}`;
}
