import { failed } from '@/components/shell/came-to-nothing';

/** `saved` also for what was shared or taken back. */
export type TemplateAnswer =
  | { status: 'created'; id: string }
  | { status: 'saved' | 'deleted' }
  | { status: TemplateTrouble };

/** `failed`: the answer never came. */
export type TemplateTrouble =
  | 'changed-elsewhere'
  | 'not-found'
  | 'not-allowed'
  | 'signed-out'
  | 'malformed'
  | 'failed';

export type TemplateAct = (request: unknown) => Promise<TemplateAnswer>;

/** What can be done with templates, each on the server. */
export type TemplateActs = Record<'create' | 'change' | 'share' | 'remove', TemplateAct>;

export function isTrouble(answer: TemplateAnswer): answer is { status: TemplateTrouble } {
  return !['created', 'saved', 'deleted'].includes(answer.status);
}

/** An answer that never came is one that says so. */
export async function answerOf(asked: Promise<TemplateAnswer>): Promise<TemplateAnswer> {
  return asked.catch(failed);
}
