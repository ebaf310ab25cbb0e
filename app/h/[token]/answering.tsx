import 'server-only';
import { TroublePage } from '@/components/handout/notice-page';
import { isDatabaseReady } from '@/lib/db/ready';
import { env } from '@/lib/env';
import { describeError } from '@/lib/log/describe-error';
import { log } from '@/lib/log/log';
import { noteTaken, requestId } from '@/lib/log/request';
import { answerPage } from './answer';

type Handler<Params> = (
  request: Request,
  context: { params: Promise<Params> },
) => Promise<Response>;

const RETRY_AFTER = { 'Retry-After': '30' };

/** Whatever goes wrong, a patient is told what to do, and the number under which the log tells of it. */
export function answering<Params>(handler: Handler<Params>): Handler<Params> {
  return async (request, context) => {
    noteTaken();
    try {
      return await handler(request, context);
    } catch (error) {
      log().error(describeError(error), 'request.failed');
      const { isDemo } = env();
      const page = (
        <TroublePage reference={requestId()} wasSent={request.method === 'POST'} isDemo={isDemo} />
      );
      const isAway = !(await isDatabaseReady());
      return answerPage(page, isAway ? 503 : 500, isAway ? RETRY_AFTER : {});
    }
  };
}
