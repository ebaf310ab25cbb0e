import { useTranslations } from 'next-intl';
import { FieldMessage } from '@/components/ui/field';
import type { ReviewProblem } from './review-answer';

/** Why nothing was kept; read out at once. */
export function ReviewProblemLine({ problem }: { problem: ReviewProblem | null }) {
  const t = useTranslations('catalog.problem');
  return <div role="alert">{problem && <FieldMessage>{t(problem)}</FieldMessage>}</div>;
}
