import { z } from 'zod';
import { checkRequestOf } from '@/lib/contraindications/check-request';
import { CheckResult } from '@/lib/contraindications/finding';
import { BUILT_IN } from '@/lib/contraindications/knowledge';

export const runtime = 'nodejs';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const refused = (description: string) => ({
  description,
  ...json({ $ref: '#/components/schemas/Errors' }),
});

const bilingual = {
  type: 'object',
  required: ['en', 'th'],
  properties: { en: { type: 'string' }, th: { type: 'string' } },
};

const description = {
  openapi: '3.1.0',
  info: {
    title: 'Khayap',
    version: '1',
    description:
      'Checks a program of back exercises against a history. No clinician has reviewed it.',
  },
  paths: {
    '/api/v1/check': {
      post: {
        operationId: 'check',
        security: [{ token: [] }],
        requestBody: {
          required: true,
          ...json(z.toJSONSchema(checkRequestOf(BUILT_IN), { io: 'input' })),
        },
        responses: {
          200: { description: 'The findings', ...json(z.toJSONSchema(CheckResult)) },
          400: refused('Not JSON'),
          401: refused('No token, or it was revoked'),
          413: refused('Over 65,536 bytes'),
          415: refused('Not application/json'),
          422: refused('Unknown ids or keys, impossible values: each is named'),
          429: refused('Over 600 requests a minute; see Retry-After'),
          503: refused('Nothing was checked; see Retry-After'),
        },
      },
    },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Errors: {
        type: 'object',
        required: ['errors'],
        properties: {
          errors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['path', 'code', 'message'],
              properties: {
                path: { type: 'string' },
                code: { type: 'string' },
                message: bilingual,
              },
            },
          },
        },
      },
    },
  },
};

export function GET(): Response {
  return Response.json(description);
}
