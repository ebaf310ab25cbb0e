import 'server-only';
import { randomUUID } from 'node:crypto';
import { HandoutPage } from '@/components/handout/handout-page';
import { SessionPage } from '@/components/handout/session-page';
import type { Language } from '@/lib/catalog/bilingual';
import type { Db } from '@/lib/db/client';
import { findHandoutVersion, requireHandout } from '@/lib/db/handouts';
import { pageKeyOf } from '@/lib/db/link-token';
import type { PatientLink } from '@/lib/db/links';
import { findPatientState } from '@/lib/db/patient-state';
import { env } from '@/lib/env';
import { changesBetween } from '@/lib/handout/changes';
import type { Handout } from '@/lib/handout/handout';
import { isOpenAt } from '@/lib/handout/opening-hours';
import { markupOfPage } from './answer';

export type Asked = {
  /** `null` = the handout's own. */
  language: Language | null;
  /** Of the printed sheet that was scanned; `null` = none was. */
  sheet: number | null;
  /** Inside a messenger that is better left for the phone's own browser. */
  isInMessenger: boolean;
};

type Drawn = { database: Db; link: PatientLink; token: string; now: Date };

/** What both of a patient's pages are drawn from. */
async function loadPage({ database, link, token, now }: Drawn, language: Language | null) {
  const handout = await requireHandout(database, link);
  return {
    handout,
    language: language ?? handout.language,
    state: await findPatientState(database, link, now),
    contact: link.contact,
    isOpen: isOpenAt(link.contact.openingHours, now),
    base: `/h/${token}`,
    manifestUrl: `/h/${token}/manifest.webmanifest`,
    pageKey: pageKeyOf(token),
    isDemo: env().isDemo,
  };
}

/** What the page tells of earlier versions: of the scanned sheet, or else of the one before. */
async function findNews({ database, link }: Drawn, handout: Handout, sheet: number | null) {
  const { versionNumber: number } = link;
  const isOld = sheet !== null && sheet < number;
  const before = isOld ? sheet : number - 1;
  const earlier = before > 0 ? await findHandoutVersion(database, link, before) : null;
  if (!earlier) return null;
  return { isOld, versionNumber: before, changes: changesBetween(earlier, handout) };
}

export async function drawPage(drawn: Drawn, asked: Asked): Promise<string> {
  const page = await loadPage(drawn, asked.language);
  const news = await findNews(drawn, page.handout, asked.sheet);
  return markupOfPage(
    <HandoutPage
      {...page}
      news={news}
      reportKey={randomUUID()}
      isInMessenger={asked.isInMessenger}
    />,
  );
}

export async function drawSession(drawn: Drawn, language: Language | null): Promise<string> {
  const page = await loadPage(drawn, language);
  const reportKeys = page.handout.blocks.map(() => randomUUID());
  return markupOfPage(<SessionPage {...page} reportKeys={reportKeys} />);
}
