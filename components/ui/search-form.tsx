import { CONTROL } from './control-look';

type SearchFormProps = {
  /** An address, which keeps the search as `q`; or an act of the server, for what must not stand in an address. */
  action: string | ((form: FormData) => Promise<void>);
  query: string;
  label: string;
  submit: string;
  /** What is sent beside the search. */
  kept?: Readonly<Record<string, string>>;
};

/** A plain form: it works before the scripts do. */
export function SearchForm({ action, query, label, submit, kept = {} }: SearchFormProps) {
  return (
    <search>
      <form
        // Another search shows another text, though React empties a form after its act.
        key={query}
        action={action}
        method={typeof action === 'string' ? 'get' : undefined}
        className="flex gap-2"
      >
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
