import { expect, test } from 'vitest';
import { captureLog } from '@/tests/support/captured-log';
import { log } from './log';
import { nameRequest } from './request';

test('an event is one line that says when, how important, and of which request', async () => {
  const lines = captureLog();
  log().info({ status: 200 }, 'request.answered');
  const ids = await Promise.all(
    ['first', 'second'].map(async (step) => {
      await Promise.resolve();
      const id = nameRequest().id;
      await Promise.resolve();
      log().warn({ step }, 'mail.failed');
      return id;
    }),
  );
  expect(lines).toMatchObject([
    { level: 'info', event: 'request.answered', status: 200 },
    { level: 'warn', event: 'mail.failed', step: 'first', requestId: ids[0] },
    { level: 'warn', event: 'mail.failed', step: 'second', requestId: ids[1] },
  ]);
  expect(lines[0]).not.toHaveProperty('requestId');
  expect(lines[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(ids[0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
  expect(new Set(ids).size).toBe(2);
});

test.each([
  ['email', { email: 'canary' }],
  ['password', { given: { password: 'canary' } }],
  ['token', { link: { of: { token: 'canary' } } }],
  ['authorization', { headers: { authorization: 'canary' } }],
  ['cookie', { request: { cookie: 'canary' } }],
  ['message', { error: { message: 'canary' } }],
])('what stands under %s by mistake is not written', (_name, facts) => {
  const lines = captureLog();
  log().error(facts, 'request.failed');
  expect(lines).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain('canary');
  expect(JSON.stringify(lines)).toContain('[redacted]');
});
