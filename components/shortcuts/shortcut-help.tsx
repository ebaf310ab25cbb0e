'use client';

import { useTranslations } from 'next-intl';
import { Switch } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SHORTCUT_HELP } from './help-switch';
import { KeySigns } from './key-signs';
import { PLACES, SHORTCUT_IDS, SHORTCUTS } from './shortcut-table';
import { switchSingleKeys, useSingleKeys } from './single-keys';
import { useShortcut } from './use-shortcut';

/** The list of all shortcuts, which `?` opens. */
export function ShortcutHelp() {
  const t = useTranslations('shell.shortcuts');
  useShortcut('help', () => SHORTCUT_HELP.set(true));
  return (
    <Dialog title={t('title')} isOpen={SHORTCUT_HELP.useIsOpen()} onOpenChange={SHORTCUT_HELP.set}>
      <ShortcutList />
    </Dialog>
  );
}

/** In the account's menu, which closes, so that the focus comes back to what opened it. */
export function ShortcutHelpButton() {
  const t = useTranslations('shell.shortcuts');
  return (
    <Button
      variant="quiet"
      className="justify-between"
      onPress={({ target }) => {
        const menu = target.closest('details');
        menu?.querySelector('summary')?.focus();
        menu?.removeAttribute('open');
        SHORTCUT_HELP.set(true);
      }}
    >
      {t('title')}
      <KeySigns keys="?" />
    </Button>
  );
}

function ShortcutList() {
  const t = useTranslations('shell.shortcuts');
  const isOn = useSingleKeys();
  return (
    <>
      {PLACES.map((place) => {
        const ids = SHORTCUT_IDS.filter((id) => SHORTCUTS[id].place === place);
        if (ids.length === 0) return null;
        return (
          <section key={place} aria-labelledby={`shortcuts-${place}`}>
            <h3 id={`shortcuts-${place}`} className="font-medium text-[13px] text-ink-2">
              {t(`place.${place}`)}
            </h3>
            <dl>
              {ids.map((id) => (
                <div key={id} className="flex items-center justify-between gap-4 py-1.5">
                  <dt>{t(`does.${id}`)}</dt>
                  <dd className="flex shrink-0 gap-2">
                    {SHORTCUTS[id].keys.map((keys) => (
                      <KeySigns key={keys} keys={keys} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      <Switch
        isSelected={isOn}
        onChange={switchSingleKeys}
        className="group flex min-h-11 items-center gap-2.5 border-line border-t pt-3"
      >
        <span
          aria-hidden="true"
          className="flex h-5 w-9 shrink-0 items-center rounded-full border border-line-2 bg-sunken px-0.5 group-focus-visible:outline-3 group-focus-visible:outline-focus group-selected:border-brand group-selected:bg-brand"
        >
          <span className="size-3.5 rounded-full bg-ink-2 group-selected:ml-auto group-selected:bg-on-brand" />
        </span>
        <span>
          {t('single')}
          <span className="block text-ink-2 text-xs">{t('singleMeans')}</span>
        </span>
      </Switch>
    </>
  );
}
