import type { ReactNode } from 'react';

export function PatientFormPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-5 px-4 pt-5 md:px-5">
      <h1 className="font-semibold text-[22px] leading-7">{title}</h1>
      {children}
    </div>
  );
}
