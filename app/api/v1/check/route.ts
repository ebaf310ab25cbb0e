import { readAtMost } from '@/app/read-at-most';
import { answerCheck } from '@/lib/contraindications/answer-check';
import { type RequestError, requestError } from '@/lib/contraindications/request-error';
import { findApiToken, takeApiPoint } from '@/lib/db/api-tokens';
import { db } from '@/lib/db/client';
import { findKnowledge } from '@/lib/db/clinic-layer';
import { describeError } from '@/lib/log/describe-error';
import { log } from '@/lib/log/log';
import { noteTaken } from '@/lib/log/request';
import { clinicDay } from '@/lib/patient/clinic-day';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const BYTES_AT_MOST = 65_536;

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}

function refuse(
  status: number,
  errors: RequestError[],
  headers: Record<string, string> = {},
): Response {
  return answer(status, { errors }, headers);
}

function parseJson(text: string): { value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return null;
  }
}

/** The checker for machines; contract in `/api/openapi.json`. */
export async function POST(request: Request): Promise<Response> {
  noteTaken();
  try {
    return await check(request);
  } catch (error) {
    log().error(describeError(error), 'request.failed');
    return refuse(503, [requestError('unavailable')], { 'Retry-After': '30' });
  }
}

async function check(request: Request): Promise<Response> {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const database = await db();
  const token = bearer ? await findApiToken(database, bearer) : null;
  if (!token) return refuse(401, [requestError('unauthorized')], { 'WWW-Authenticate': 'Bearer' });

  const point = await takeApiPoint(database, token.id);
  if (!point.allowed) {
    const retryAfter = String(point.retryAfterSeconds);
    return refuse(429, [requestError('too-many-requests')], { 'Retry-After': retryAfter });
  }

  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return refuse(415, [requestError('not-json-type')]);

  const sent = await readAtMost(request, BYTES_AT_MOST);
  if (sent === null) return refuse(413, [requestError('too-large')]);
  const body = parseJson(new TextDecoder().decode(sent));
  if (!body) return refuse(400, [requestError('not-json')]);

  const knowledge = await findKnowledge(database, token.clinicId);
  const checked = answerCheck(body.value, clinicDay(new Date()), knowledge);
  if (checked.status === 'refused') return refuse(422, checked.errors);
  return answer(200, checked.result);
}
