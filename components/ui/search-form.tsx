import { CONTROL } from './control-look';

type SearchFormProps = {
  /** Where the search is asked for, as `q`. */
  action: string;
  query: string;
  label: string;
  submit: string;
  /** What the address keeps beside the search. */
  kept?: Readonly<Record<string, string>>;
};

/** A plain form: it works before the scripts do, and the address keeps the search. */
export function SearchForm({ action, query, label, submit, kept = {} }: SearchFormProps) {
  return (
    <search>
      <form action={action} method="get" className="flex gap-2">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          type="search"
          name="q"
          defaultValue={query}
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          className={CONTROL}
        />
        <button
          type="submit"
          className="min-h-11 shrink-0 rounded-lg border border-line-2 bg-surface px-4 font-semibold text-[13px] hover:bg-tint md:min-h-9"
        >
          {submit}
        </button>
      </form>
    </search>
  );
}
