import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TierBadge } from '@/components/ui/tier-badge';
import type { Finding } from '@/lib/contraindications/finding';
import { answeredOf, isAnswered, isFoundSince } from '@/lib/prescription/answers';
import { changeEntry } from '@/lib/prescription/edit-program';
import { findingKey } from '@/lib/prescription/finding-key';
import type { ProgramEntry } from '@/lib/prescription/program';
import type { AnswerPoint } from './open-points';
import type { ReviewView } from './review-view';

type CautionPointProps = {
  check: ReviewView['check'];
  draft: ReviewView['draft'];
  onAnswer: AnswerPoint;
} & ({ entry: ProgramEntry } | { finding: Finding });

/** A caution on one exercise or on the whole program, read here by one press, which can be taken back. */
export function CautionPoint(props: CautionPointProps) {
  const { onAnswer } = props;
  const t = useTranslations('prescribe.safety');
  const outcome = useTranslations('prescribe.outcome');
  const language = useLocale();
  const { where, findings, isRead, isNew, answer } = readPoint(props);
  const words = typeof where === 'number' ? t('exercise', { number: where }) : t('wholeProgram');
  const spoken = t('acknowledgeOf', { name: words });
  return (
    <li className="grid gap-1 rounded-lg border border-caution-edge p-3">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <TierBadge outcome="caution" word={outcome('caution')} />
        <span className="text-[13px] text-ink-2">{words}</span>
      </p>
      {findings.map((finding) => (
        <p key={finding.ruleIds.join()} className="break-words text-[13px]">
          {isNew(finding) && <strong className="block">{t('foundSince')}</strong>}
          {finding.message[language]}{' '}
          {finding.modification && <strong>{finding.modification[language]}</strong>}
        </p>
      ))}
      <p className="flex flex-wrap items-center gap-2">
        {isRead && <span className="font-medium text-[13px]">{t('acknowledged')}</span>}
        <Button
          variant={isRead ? 'link' : 'secondary'}
          {...(isRead ? {} : { 'aria-label': spoken })}
          onPress={() => onAnswer((before) => answer(before, !isRead))}
        >
          {t(isRead ? 'unread' : 'acknowledge')}
        </Button>
      </p>
    </li>
  );
}

function readPoint(props: CautionPointProps) {
  const { check, draft } = props;
  if ('entry' in props) {
    const { entry } = props;
    const { variant } = entry;
    const target = check.targets.find((one) => one.variant === variant);
    const found = target?.findings ?? [];
    const isRead = isAnswered(entry, found);
    return {
      where: draft.entries.findIndex((one) => one.variant === variant) + 1,
      findings: found.filter(({ tier }) => tier === 'caution'),
      isRead,
      isNew: (finding: Finding) => isFoundSince(entry, finding),
      answer: (before: typeof draft, acknowledged: boolean) =>
        changeEntry(before, variant, { acknowledged, answered: answeredOf(found) }),
    };
  }
  const key = findingKey(props.finding);
  return {
    where: null,
    findings: [props.finding],
    isRead: draft.programRead.includes(key),
    isNew: () => false,
    answer: (before: typeof draft, isRead: boolean) => {
      const others = before.programRead.filter((one) => one !== key);
      return { ...before, programRead: isRead ? [...others, key] : others };
    },
  };
}
