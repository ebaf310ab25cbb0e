import type { z } from 'zod';
import type { Outcome } from '@/lib/contraindications/finding';
import { HISTORY_GROUPS } from '@/lib/patient/minimum-history';
import type { PatientFacts, StatedFactor } from '@/lib/patient/patient-facts';

type Facts = z.input<typeof PatientFacts>;
type Factor = z.input<typeof StatedFactor>;
type DoseChange = { side?: 'left' | 'right'; holdSeconds?: number };

/** Worded as a clinician would; `quiet` = answered, with nothing above note. */
export type Verdict =
  | 'stop'
  | 'contraindicated'
  | 'caution'
  | 'at least caution'
  | 'at most caution'
  | 'quiet'
  | 'not checked'
  | 'never green';

export type Claim =
  | { about: 'verdict'; verdict: Verdict; targets: string; dose?: DoseChange }
  | { about: 'finding'; kind: string; isThere: boolean; targets: string; dose?: DoseChange }
  | { about: 'defaults'; atMost: number; mayAlert: string }
  | { about: 'program'; targets: string; has?: string; lacks?: string; whole?: Outcome }
  | { about: 'urgency'; urgency: string }
  | { about: 'swap'; of: string; never?: string; someOf?: string }
  | { about: 'neutral set'; never: string };

/** `because` opens with the id of a source in `sources.json`, or with `article`. */
export type Expectation = Claim & { because: string };

export type PatientCase = {
  /** The line a physiatrist would write. */
  who: string;
  facts: Facts;
  expectations: Expectation[];
  /** What was expected before the rules were read, and what the rule says instead. */
  corrected?: string;
};

/** The history asked in full: whatever is not stated was answered no. */
export function asked(facts: Facts, open: readonly string[] = []): Facts {
  const groups = HISTORY_GROUPS.map(({ id }) => id);
  return {
    redFlagScreen: 'done',
    noneOf: groups.filter((id) => !open.includes(id)),
    ...facts,
  };
}

export function has(id: string, details: Omit<Factor, 'id' | 'status'> = {}): Factor {
  return { id, status: 'present', ...details };
}

const verdict =
  (verdict: Verdict) =>
  (targets: string, because: string, dose?: DoseChange): Expectation => ({
    about: 'verdict',
    verdict,
    targets,
    because,
    ...(dose ? { dose } : {}),
  });

export const stopped = verdict('stop');
export const contraindicated = verdict('contraindicated');
export const caution = verdict('caution');
export const atLeastCaution = verdict('at least caution');
export const atMostCaution = verdict('at most caution');
export const quiet = verdict('quiet');
export const notChecked = verdict('not checked');
export const neverGreen = verdict('never green');

const finding =
  (isThere: boolean) =>
  (kind: string, targets: string, because: string, dose?: DoseChange): Expectation => ({
    about: 'finding',
    kind,
    isThere,
    targets,
    because,
    ...(dose ? { dose } : {}),
  });

export const finds = finding(true);
export const findsNo = finding(false);

/** Of the twelve default variants at most so many stand above note, and only these. */
export function calm(atMost: number, mayAlert: string, because: string): Expectation {
  return { about: 'defaults', atMost, mayAlert, because };
}

/** The findings of the whole program while these are prescribed together. */
export function program(
  targets: string,
  expected: { has?: string; lacks?: string; whole?: Outcome },
  because: string,
): Expectation {
  return { about: 'program', targets, ...expected, because };
}

export function urgency(urgency: string, because: string): Expectation {
  return { about: 'urgency', urgency, because };
}

export function neverSwap(of: string, never: string, because: string): Expectation {
  return { about: 'swap', of, never, because };
}

export function offersSwap(of: string, someOf: string, because: string): Expectation {
  return { about: 'swap', of, someOf, because };
}

/** What a program finding must not offer as fitting both needs. */
export function neverNeutral(never: string, because: string): Expectation {
  return { about: 'neutral set', never, because };
}
