import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answerCheck } from '@/lib/contraindications/answer-check';
import { writeCase, writeRefusal } from '@/lib/contraindications/workshop/case-report';
import { clinicDay } from '@/lib/patient/clinic-day';
import { CalendarDay } from '@/lib/patient/patient-facts';

const USAGE = 'npm run check:case -- file.json [--today YYYY-MM-DD] [--json] [--th]';

/** @throws {Error} with one sentence for a person. */
function readBody(file: string): unknown {
  // npm runs in the repository; the file is named from where the person stands.
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new Error(`${file} cannot be read (${code}).`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      today: { type: 'string', default: clinicDay(new Date()) },
      json: { type: 'boolean', default: false },
      th: { type: 'boolean', default: false },
    },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error(USAGE);
  if (!CalendarDay.safeParse(values.today).success) {
    throw new Error(`--today must be a day as YYYY-MM-DD; it is "${values.today}".`);
  }
  return { ...values, file };
}

/** @returns the exit code. */
function run(): number {
  const { file, today, json, th } = readArguments();
  const language = th ? 'th' : 'en';
  const answer = answerCheck(readBody(file), today);
  const isRefused = answer.status === 'refused';
  if (json) {
    console.log(JSON.stringify(isRefused ? { errors: answer.errors } : answer.result, null, 2));
  } else if (isRefused) {
    console.error(writeRefusal(answer.errors, language));
  } else {
    console.log(writeCase(answer.result, language));
  }
  return isRefused ? 2 : 0;
}

try {
  process.exitCode = run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
