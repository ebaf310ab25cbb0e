import type { Bilingual, Language } from '@/lib/catalog/bilingual';
import { ACTIVITIES, ATTRIBUTES, findVariant } from '@/lib/catalog/catalog';
import type {
  CheckResult,
  Finding,
  NotChecked,
  Swap,
  TargetResult,
} from '@/lib/contraindications/finding';
import type { RequestError } from '@/lib/contraindications/request-error';
import { findFactor } from '@/lib/patient/factors';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import { CASE_WORDS, OUTCOME_WORDS, REASON_WORDS, REVIEW_WORDS } from './case-words';

const attributeNames = new Map(ATTRIBUTES.map(({ id, name }) => [id, name]));
const activityNames = new Map(ACTIVITIES.map(({ id, name }) => [id, name]));

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** The answer of the check for a person who writes rules, in one language. */
class CaseWriter {
  constructor(private readonly language: Language) {}

  say(words: Bilingual): string {
    return words[this.language];
  }

  /** `Slipped disc (disc-herniation)`. */
  private named(id: string, name: Bilingual | null | undefined): string {
    return name ? `${this.say(name)} (${id})` : id;
  }

  private variant(id: string): string {
    const found = findVariant(id);
    return found ? `${id} ${this.say(found.exercise.name)}, ${this.say(found.variant.name)}` : id;
  }

  private because({ because }: Finding): string {
    const pairs = because.map(({ factor, attribute }) =>
      [
        ...(factor ? [this.named(factor, findFactor(factor)?.name)] : []),
        ...(attribute ? [this.named(attribute, attributeNames.get(attribute))] : []),
      ].join(' x '),
    );
    return pairs.join('; ');
  }

  private finding(finding: Finding): string[] {
    const { kind, tier, evidence, review, ruleIds, missing, modification, urgency } = finding;
    const line = (word: Bilingual, value: string | undefined) =>
      value ? [`${this.say(word)}: ${value}`] : [];
    return [
      `${this.say(OUTCOME_WORDS[tier])}, ${kind}, ${ruleIds.join(' ')} (${this.say(CASE_WORDS.evidence)} ${evidence}, ${this.say(REVIEW_WORDS[review])})`,
      ...indent([
        this.say(finding.message),
        ...line(CASE_WORDS.because, this.because(finding)),
        ...line(CASE_WORDS.urgency, urgency),
        ...line(CASE_WORDS.field, finding.field),
        ...line(CASE_WORDS.missing, missing.join(', ')),
        ...line(CASE_WORDS.modification, modification && this.say(modification)),
        ...line(CASE_WORDS.sources, finding.sources.map(({ id }) => id).join(', ')),
        ...(finding.sourcesDisagree ? [this.say(CASE_WORDS.disagree)] : []),
        ...(finding.open ? [this.say(CASE_WORDS.open)] : []),
      ]),
    ];
  }

  private swap({ variant, why }: Swap): string {
    return `${this.say(CASE_WORDS.swap)} ${this.variant(variant)}: ${this.say(why)}`;
  }

  private target({ id, variant, outcome, findings, swaps }: TargetResult): string[] {
    const name = variant ? this.variant(variant) : this.named(id, activityNames.get(id));
    return [
      `${name}: ${this.say(OUTCOME_WORDS[outcome])}`,
      ...indent(findings.flatMap((one) => this.finding(one))),
      ...indent(swaps.map((one) => this.swap(one))),
      '',
    ];
  }

  private program({ findings }: CheckResult['program']): string[] {
    if (findings.length === 0) return [];
    const lines = findings.flatMap((one) => [
      ...this.finding(one),
      ...indent(one.swaps.map((swap) => this.swap(swap))),
    ]);
    return [this.say(CASE_WORDS.wholeProgram), ...indent(lines), ''];
  }

  /** Unanswered factors by group of the history, in the groups' order. */
  private openGroups(ids: readonly string[]): string[] {
    return HISTORY_GROUPS.flatMap(({ name, factors }) => {
      const open = factors.filter((id) => ids.includes(id));
      const names = open.map((id) => this.named(id, findFactor(id)?.name));
      return open.length === 0 ? [] : [`${this.say(name)}: ${names.join(', ')}`];
    });
  }

  private notChecked(open: readonly NotChecked[]): string[] {
    const reasons = [...new Set(open.map(({ reason }) => reason))];
    const lines = reasons.flatMap((reason) => {
      const ids = open.filter((one) => one.reason === reason).map(({ id }) => id);
      const head = `${this.say(REASON_WORDS[reason])}: ${ids.length}`;
      if (reason === 'factor-unknown') return [head, ...indent(this.openGroups(ids))];
      return [`${this.say(REASON_WORDS[reason])}: ${ids.join(', ')}`];
    });
    return [
      this.say(CASE_WORDS.notChecked),
      ...indent(lines.length > 0 ? lines : [this.say(CASE_WORDS.nothing)]),
    ];
  }

  whole({ outcome, knowledgeVersion, targets, program, notChecked }: CheckResult): string {
    const lines = [
      `${this.say(CASE_WORDS.outcome)}: ${this.say(OUTCOME_WORDS[outcome])} (${this.say(CASE_WORDS.knowledge)} ${knowledgeVersion})`,
      '',
      ...this.program(program),
      ...targets.flatMap((one) => this.target(one)),
      ...this.notChecked(notChecked),
    ];
    return lines.join('\n');
  }
}

/** The outcome first, then the program, every target with its findings and swaps, and what was not checked. */
export function writeCase(result: CheckResult, language: Language): string {
  return new CaseWriter(language).whole(result);
}

/** `patient.age: The value is out of range. (out-of-range)`, one a line. */
export function writeRefusal(errors: readonly RequestError[], language: Language): string {
  return errors
    .map(({ path, code, message }) => `${path || '-'}: ${message[language]} (${code})`)
    .join('\n');
}
