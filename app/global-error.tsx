'use client';

import './globals.css';
import en from '@/messages/en/common.json';
import th from '@/messages/th/common.json';

/** The layout itself failed, so nothing knows the language: both are said. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="th">
      <body>
        <main className="mx-auto flex max-w-md flex-col gap-3 px-4 py-16" role="alert">
          <h1 className="font-semibold text-[22px]">{th.error.title}</h1>
          <p>{th.error.whatToDo}</p>
          <div lang="en" className="flex flex-col gap-3">
            <h2 className="font-semibold text-[22px]">{en.error.title}</h2>
            <p>{en.error.whatToDo}</p>
          </div>
          {error.digest && (
            <p>
              {th.error.reference.replace('{reference}', error.digest)}
              <br />
              <span lang="en">{en.error.reference.replace('{reference}', error.digest)}</span>
            </p>
          )}
          <a href="/patients" className="font-semibold text-brand underline">
            {th.error.retry} · <span lang="en">{en.error.retry}</span>
          </a>
        </main>
      </body>
    </html>
  );
}
