import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark';
import { LanguageSwitch } from './language-switch';

type DoorProps = {
  title: string;
  lead?: string;
  onChooseLanguage: (form: FormData) => Promise<void>;
  children: ReactNode;
};

/** The frame of the pages before the sign-in. */
export function Door({ title, lead, onChooseLanguage, children }: DoorProps) {
  return (
    <main className="mx-auto flex w-full max-w-md flex-col gap-5 px-4 py-10 md:py-16">
      <div className="flex items-center justify-between">
        <BrandMark />
        <LanguageSwitch onChoose={onChooseLanguage} on="paper" />
      </div>
      <div className="flex flex-col gap-4 rounded-2xl border border-line bg-surface p-5 shadow-card md:p-6">
        <div className="flex flex-col gap-1">
          <h1 className="font-semibold text-[22px] leading-8">{title}</h1>
          {lead && <p className="text-ink-2">{lead}</p>}
        </div>
        {children}
      </div>
    </main>
  );
}
