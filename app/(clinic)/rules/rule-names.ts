import 'server-only';
import { getTranslations } from 'next-intl/server';

const EXERCISES = [
  'EX01',
  'EX02',
  'EX03',
  'EX04',
  'EX05',
  'EX06',
  'EX07',
  'EX08',
  'EX09',
  'EX10',
  'EX11',
  'EX12',
] as const;

/** An exercise in the few words that a row has room for; its id where it has none. */
export async function getBriefNames(): Promise<(exercise: string) => string> {
  const t = await getTranslations('rules.exercise');
  return (exercise) => {
    const known = EXERCISES.find((id) => id === exercise);
    return known ? t(known) : exercise;
  };
}

type RuleNames = { target: string; program: string };

/** What a rule without an attribute hangs on, in words. */
export async function getRuleNames({ isActivity }: { isActivity: boolean }): Promise<RuleNames> {
  const t = await getTranslations('rules.hangsOn');
  return { target: t(isActivity ? 'activity' : 'target'), program: t('program') };
}
