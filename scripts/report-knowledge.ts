import { z } from 'zod';
import { clinicDay } from '@/lib/patient/clinic-day';

const USAGE = 'npm run knowledge [-- --publish ["what changed" "the same in Thai"]]';

/** Content that does not fit its schema stops at its import. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof z.ZodError)) return error.message;
  const [reader] = error.stack?.match(/lib\/[\w/-]+\.ts(?=:\d)/) ?? [];
  return `Content read by ${reader ?? 'lib'} does not fit its schema:\n${z.prettifyError(error)}`;
}

async function run([flag, en, th, ...rest]: readonly string[]): Promise<number> {
  const isKnown = flag === undefined || flag === '--publish';
  if (!isKnown || rest.length > 0 || (en === undefined) !== (th === undefined)) {
    throw new Error(USAGE);
  }
  if (flag === '--publish') {
    const { publish } = await import('./publish-knowledge');
    const what = en && th ? { en, th } : null;
    console.log(publish(what, clinicDay(new Date())));
    return 0;
  }
  const { CONTENT } = await import('@/lib/contraindications/workshop/content');
  const { BUILT_IN } = await import('@/lib/contraindications/knowledge');
  const { CHANGELOG } = await import('@/lib/contraindications/workshop/changelog');
  const { PUBLISHED_IDS } = await import('@/lib/contraindications/workshop/published-ids');
  const { hasErrors, reportOn, writeReport } = await import(
    '@/lib/contraindications/workshop/report'
  );
  const report = reportOn({
    content: CONTENT,
    knowledge: BUILT_IN,
    published: PUBLISHED_IDS,
    changelog: CHANGELOG,
  });
  console.log(writeReport(report));
  return hasErrors(report) ? 1 : 0;
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(explain(error));
    process.exitCode = 1;
  },
);
