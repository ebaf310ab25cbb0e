import { useTranslations } from 'next-intl';
import { ChangeList } from '@/components/review/version-changes';
import { SHARE_BUTTON } from '@/components/share/share-button';
import { CONTROL } from '@/components/ui/control-look';
import type { PrescriptionDraft } from '@/lib/prescription/program';

type CompareVersionsProps = {
  /** Newest first, at least two. */
  versions: readonly { number: number; program: PrescriptionDraft }[];
  /** `null` = none were asked for. */
  compared: { from: number; to: number } | null;
  nameOf: (variant: string) => string;
};

/** Any two versions; a plain form, so the address holds the question. */
export function CompareVersions({ versions, compared, nameOf }: CompareVersionsProps) {
  const t = useTranslations('record.compare');
  const words = useTranslations('patients.record');
  const programOf = (number: number) => versions.find((one) => one.number === number)?.program;
  const newest = versions[0]?.number ?? 1;
  const { from, to } = compared ?? { from: newest - 1, to: newest };
  const [before, after] = [programOf(from), programOf(to)];
  const select = (name: 'from' | 'to', chosen: number) => (
    <label className="flex min-w-28 flex-1 flex-col gap-1">
      <span className="font-medium text-[13px] text-ink-2">{t(name)}</span>
      <select name={name} defaultValue={chosen} className={CONTROL}>
        {versions.map(({ number }) => (
          <option key={number} value={number}>
            {words('version', { number })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details id="compare" open={compared !== null} className="rounded-lg border border-line px-3">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-[13px] text-brand md:min-h-9">
        {t('title')}
      </summary>
      <form method="get" className="flex flex-wrap items-end gap-2 pb-3">
        {select('from', from)}
        {select('to', to)}
        <button type="submit" className={SHARE_BUTTON}>
          {t('submit')}
        </button>
      </form>
      {compared && before && after && (
        <div className="pb-3 text-[13px]">
          <ChangeList before={before} after={after} nameOf={nameOf} />
        </div>
      )}
    </details>
  );
}
