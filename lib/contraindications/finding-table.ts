import type { SideAssessment } from './assessment';
import type { Finding } from './finding';

/** Findings of a whole assessment, each once; a target holds their numbers. */
export class FindingTable {
  readonly findings: Finding[] = [];
  private readonly numberOf = new Map<Finding, number>();

  /** The same object is the same finding. */
  add(finding: Finding): number {
    const known = this.numberOf.get(finding);
    if (known !== undefined) return known;
    this.numberOf.set(finding, this.findings.length);
    this.findings.push(finding);
    return this.findings.length - 1;
  }

  of({ findings }: Pick<SideAssessment, 'findings'>): Finding[] {
    return findings.flatMap((number) => this.findings[number] ?? []);
  }

  /** Something above a note stands on it. */
  isTroubled({ findings }: Pick<SideAssessment, 'findings'>): boolean {
    return findings.some((number) => this.findings[number]?.tier !== 'note');
  }
}
