'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { PrintLanguage, PrintSize } from '@/lib/handout/print-choice';

type HandoutPreviewProps = {
  patientId: string;
  /** Of the stored draft: another one is drawn anew. */
  version: number;
  language: PrintLanguage;
  size: PrintSize;
};

const TAB =
  'flex min-h-11 cursor-pointer items-center border-transparent border-b-3 px-4 font-medium text-[13px] text-ink-2 outline-none data-focus-visible:outline-3 data-focus-visible:outline-focus data-selected:border-brand data-selected:font-semibold data-selected:text-ink';
const FRAME = 'h-full min-h-[70dvh] w-full rounded-lg border border-line-2 bg-white lg:min-h-0';

/** The very page and the very sheet that would be issued, drawn by the server from the stored draft. */
export function HandoutPreview({ patientId, version, language, size }: HandoutPreviewProps) {
  const t = useTranslations('review.preview');
  const [shown, setShown] = useState<'page' | 'paper'>('page');
  const query = new URLSearchParams({ lang: language, size, v: String(version) });
  const base = `/patients/${patientId}/review`;
  const paper = `${base}/preview.pdf?${query}`;
  return (
    <section aria-labelledby="preview-title" className="flex min-h-0 min-w-0 grow flex-col">
      <h2 id="preview-title" className="sr-only">
        {t('title')}
      </h2>
      <Tabs
        selectedKey={shown}
        onSelectionChange={(key) => setShown(key === 'paper' ? 'paper' : 'page')}
        className="flex min-h-0 grow flex-col"
      >
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          <TabList aria-label={t('title')} className="flex">
            <Tab id="page" className={TAB}>
              {t('page')}
            </Tab>
            <Tab id="paper" className={TAB}>
              {t('paper')}
            </Tab>
          </TabList>
          <p className="text-ink-2 text-xs">{t('mark')}</p>
        </div>
        <TabPanel id="page" className="flex min-h-0 grow flex-col outline-none">
          <iframe
            title={t('pageTitle')}
            src={`${base}/preview-page?${query}`}
            sandbox="allow-same-origin"
            className={`${FRAME} mx-auto max-w-[460px]`}
          />
        </TabPanel>
        <TabPanel id="paper" className="flex min-h-0 grow flex-col gap-2 outline-none">
          <iframe title={t('paperTitle')} src={paper} className={`${FRAME} max-md:hidden`} />
          <p className="flex flex-wrap items-center gap-x-3 text-[13px]">
            <a
              href={paper}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-2 md:min-h-9"
            >
              {t('openPaper')}
            </a>
            <span className="text-ink-2 md:hidden">{t('noPaperHere')}</span>
          </p>
        </TabPanel>
      </Tabs>
    </section>
  );
}
