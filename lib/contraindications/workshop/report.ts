import type { Knowledge } from '@/lib/contraindications/knowledge';
import { alertLoad, MOST, tooLoud, writeLoad } from './alert-load';
import { type ChangelogEntry, changelogGaps, HOW_TO_PUBLISH } from './changelog';
import type { Content } from './content';
import {
  attributesWithoutRule,
  factorsWithoutRule,
  openQuestions,
  programRulesNotChecked,
  rulesByEvidence,
  rulesByReview,
} from './coverage';
import {
  conflictingRules,
  doseRulesThatNeverFire,
  rulesThatNeverFire,
  shadowedRules,
  windowsWithoutDate,
} from './dead-rules';
import { brokenIds, duplicateIds, type PublishedId, unpublishedIds } from './published-ids';
import {
  findingTexts,
  GRADE_AT_MOST,
  hardTexts,
  longTexts,
  patientTexts,
  THAI_WORDS_AT_MOST,
} from './reading';
import {
  danglingReferences,
  uncitedSources,
  ungroupedFactors,
  untaggedVariants,
} from './references';
import { forbiddenSuggestions, harderSuggestions } from './suggestions';
import { textFaults } from './texts';

export type Section = {
  title: string;
  /** Each opens with an id where it has one. */
  found: readonly string[];
  /** What to do about it, or what the measure is. */
  advice?: string;
  /** So many are printed, all are counted; all where absent. */
  show?: number;
  /** Figures, of which there is nothing to count. */
  isTally?: true;
};

export type Report = { head: string; errors: Section[]; reports: Section[] };

type Material = {
  content: Content;
  knowledge: Knowledge;
  published: readonly PublishedId[];
  changelog: readonly ChangelogEntry[];
};

/** Long lists show their first, which are the worst where there is an order. */
const WORST = 10;

function listErrors({ content, knowledge, published, changelog }: Material): Section[] {
  const section = (title: string, found: string[], advice?: string): Section => {
    return { title, found, ...(advice ? { advice } : {}) };
  };
  return [
    section('References that lead nowhere', danglingReferences(content)),
    section('Ids used twice', duplicateIds(content)),
    section('Factors not in exactly one history group', ungroupedFactors(content)),
    section('Texts missing or in the wrong letters', textFaults(content)),
    section('Variants without attributes', untaggedVariants(content)),
    section(
      'Published ids gone or changed',
      brokenIds(content, published),
      'see docs/knowledge.md',
    ),
    {
      title: 'Ids not published',
      found: unpublishedIds(content, published),
      advice: HOW_TO_PUBLISH,
      show: WORST,
    },
    section(
      'Changes without a changelog entry',
      changelogGaps(changelog, knowledge.version),
      HOW_TO_PUBLISH,
    ),
    section('Louder than it may be', tooLoud(alertLoad(content, knowledge))),
  ];
}

function listReadings(content: Content): Section[] {
  const [patient, finding] = [patientTexts(content), findingTexts(content)];
  const grade = `Flesch-Kincaid grade over ${GRADE_AT_MOST}; rough on short texts`;
  const words = `over ${THAI_WORDS_AT_MOST} words to the sentence (Intl.Segmenter); a hint, no grade`;
  const worst = (title: string, found: string[], advice: string): Section => {
    return { title, found, advice, show: WORST };
  };
  return [
    worst(`English for patients, of ${patient.length}`, hardTexts(patient), grade),
    worst(`English of findings, of ${finding.length}`, hardTexts(finding), grade),
    worst(`Thai for patients, of ${patient.length}`, longTexts(patient), words),
    worst(`Thai of findings, of ${finding.length}`, longTexts(finding), words),
  ];
}

function listReports({ content, knowledge }: Material): Section[] {
  return [
    {
      title: 'Rules that can never fire',
      found: [...rulesThatNeverFire(knowledge), ...doseRulesThatNeverFire(content)],
    },
    {
      title: 'Windows that count from a date nobody asks for',
      found: windowsWithoutDate(knowledge, content),
    },
    { title: 'Rules always behind a stricter one', found: shadowedRules(knowledge) },
    { title: 'Rules that contradict each other', found: conflictingRules(knowledge) },
    {
      title: 'Suggestions that a rule of the same factor forbids',
      found: forbiddenSuggestions(content, knowledge),
    },
    {
      title: 'Suggestions of level harder, never offered',
      found: harderSuggestions(content),
    },
    { title: 'Factors without a rule', found: factorsWithoutRule(content) },
    { title: 'Attributes without a rule', found: attributesWithoutRule(content) },
    {
      title: 'Program rules left to the screens',
      found: programRulesNotChecked(content, knowledge),
    },
    { title: 'Sources never cited', found: uncitedSources(content) },
    { title: 'Rules by evidence', found: rulesByEvidence(content), isTally: true },
    { title: 'Rules by review', found: rulesByReview(content, knowledge), isTally: true },
    { title: 'Open questions', found: openQuestions(content) },
    ...listReadings(content),
    {
      title: 'Alert load',
      found: [writeLoad(alertLoad(content, knowledge))],
      isTally: true,
      advice: `12 default variants x factors that do not stop, strictest windows; at most ${MOST.contraindicated} % contraindicated, ${MOST.caution} % caution`,
    },
  ];
}

export function reportOn(material: Material): Report {
  const { content, knowledge } = material;
  const { exercises, activities, attributes, factors, attributeRules, sources } = content;
  const variants = exercises.flatMap((exercise) => exercise.variants);
  const counts = {
    exercises,
    variants,
    activities,
    attributes,
    factors,
    'attribute rules': attributeRules,
    sources,
  };
  const head = Object.entries(counts).map(([name, list]) => `${list.length} ${name}`);
  return {
    head: `Knowledge ${knowledge.version}: ${head.join(', ')}`,
    errors: listErrors(material),
    reports: listReports(material),
  };
}

export function hasErrors({ errors }: Report): boolean {
  return errors.some(({ found }) => found.length > 0);
}

function writeSection(section: Section): string[] {
  const { title, found, advice, show = found.length, isTally } = section;
  const rest = found.length - show;
  return [
    `  ${title}${isTally ? '' : `: ${found.length}`}${advice && found.length > 0 ? ` (${advice})` : ''}`,
    ...found.slice(0, show).map((line) => `    ${line}`),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
  ];
}

/** For a terminal. */
export function writeReport(report: Report): string {
  const { head, errors, reports } = report;
  const lines = [
    head,
    '',
    'Errors',
    ...errors.flatMap(writeSection),
    '',
    'Reports',
    ...reports.flatMap(writeSection),
    '',
    hasErrors(report) ? 'Errors stand above.' : 'No errors.',
  ];
  return lines.join('\n');
}
