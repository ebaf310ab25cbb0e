import { useTranslations } from 'next-intl';
import { FieldMessage } from '@/components/ui/field';
import type { RuleProblem } from './rule-answer';

/** Why nothing was changed; read out at once. */
export function ProblemLine({ problem }: { problem: RuleProblem | null }) {
  const t = useTranslations('rules.problem');
  return <div role="alert">{problem && <FieldMessage>{t(problem)}</FieldMessage>}</div>;
}
