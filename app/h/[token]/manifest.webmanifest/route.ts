import { HANDOUT_HEADERS } from '@/app/h/[token]/answer';
import { answering } from '@/app/h/[token]/answering';
import { findAskedLanguage } from '@/app/h/[token]/asked-language';
import { findLiving } from '@/app/h/[token]/find-living';
import { WORDS } from '@/lib/handout/words';

/** Lets a phone put the page on its home screen, under a name that says nothing of the patient. */
export const GET = answering<{ token: string }>(async (request, { params }) => {
  const { token } = await params;
  const found = await findLiving(request, token, new Date());
  if (found instanceof Response) return found;
  const language = findAskedLanguage(request) ?? 'th';
  const sizes = [192, 512];
  const manifest = {
    name: WORDS.homeExercises[language],
    short_name: WORDS.homeExercises[language],
    lang: language,
    id: `/h/${token}`,
    start_url: `/h/${token}`,
    scope: `/h/${token}`,
    display: 'standalone',
    background_color: '#f4f2ea',
    theme_color: '#09363d',
    icons: sizes.map((size) => ({
      src: `/icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any',
    })),
  };
  return Response.json(manifest, {
    headers: { ...HANDOUT_HEADERS, 'Content-Type': 'application/manifest+json' },
  });
});
