import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import pg from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { openPostgres } from '@/lib/db/client';
import { createPatient } from '@/lib/db/patients';
import { issuePrescription } from '@/lib/db/prescriptions';
import { answeredPatient } from '@/tests/support/answered-patient';
import { clinicWith, createServerDatabase } from '@/tests/support/database';
import { draftOf } from '@/tests/support/draft-of';

process.env.KHAYAP_DATA_DIR = mkdtempSync(`${tmpdir()}/khayap-cut-`);

const now = new Date('2026-11-24T03:00:00Z');

afterEach(() => vi.restoreAllMocks());

type Query = (this: pg.Client & { connection: { stream: { destroy(): void } } }) => unknown;

/** Cuts the connection as the statement of this number is sent, which is what the database sees of a kill -9. */
function cutAt(statement: number) {
  const sent = { statements: 0 };
  const query = pg.Client.prototype.query as unknown as Query;
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: ThisParameterType<Query>,
    ...said: []
  ) {
    sent.statements += 1;
    const answer = query.apply(this, said);
    if (sent.statements === statement) this.connection.stream.destroy();
    return answer;
  } as never);
  return sent;
}

test.skipIf(!process.env.TEST_DATABASE_URL)(
  'cut off at each of its statements in turn, an issue is whole or not at all, and asked again there once',
  async () => {
    const url = await createServerDatabase();
    const db = await openPostgres(url ?? '');
    const actor = await clinicWith(db, 'physiatrist');
    const outcomes: string[] = [];
    for (let statement = 1; outcomes.at(-1) !== 'never cut'; statement += 1) {
      const hospitalNumber = randomUUID().slice(0, 13);
      const saved = await createPatient(db, actor, answeredPatient({ hospitalNumber }));
      const patientId = 'id' in saved ? saved.id : '';
      const draft = draftOf('EX01-b', 'EX09-a', 'EX12-a');
      const request = { patientId, draft, issueKey: randomUUID(), language: 'th' as const };
      const issue = () => issuePrescription(db, actor, { request, now });

      const sent = cutAt(statement);
      const answered = await issue().catch(() => null);
      vi.restoreAllMocks();
      const where = { prescription: { patientId } };
      // As of one moment: the server may be committing still what it was sent before the cut.
      const counts = await db.$transaction(
        async (tx) => [
          await tx.prescriptionVersion.count({ where }),
          await tx.link.count({ where }),
          await tx.auditEvent.count({ where: { action: 'prescription.issued', patientId } }),
        ],
        { isolationLevel: 'RepeatableRead' },
      );
      expect(counts, `cut at ${statement}`).toEqual(Array(3).fill(counts[0]));
      if (answered !== null) expect(counts[0]).toBe(1);
      outcomes.push(sent.statements < statement ? 'never cut' : counts[0] ? 'whole' : 'nothing');

      expect(await issue()).toMatchObject({ status: 'issued', versionNumber: 1 });
      expect(await db.prescriptionVersion.count({ where })).toBe(1);
      expect(await db.link.count({ where })).toBe(1);
    }
    const of = (outcome: string) => outcomes.filter((each) => each === outcome).length;
    expect(of('nothing')).toBeGreaterThan(5);
    console.log(
      `${outcomes.length - 1} statements: ${of('nothing')} nothing, ${of('whole')} whole`,
    );
  },
);
