import type { PhaseKind } from '@/lib/session/session-plan';
import { onThisPhone } from './page-memory';

/** Hertz, how often, milliseconds of vibration. */
type Signal = { pitch: number; beeps: number; shake: number | number[] };

const SIGNALS: Partial<Record<PhaseKind | 'complete' | 'second', Signal>> = {
  move: { pitch: 660, beeps: 1, shake: 60 },
  hold: { pitch: 880, beeps: 1, shake: 120 },
  return: { pitch: 550, beeps: 1, shake: 60 },
  rest: { pitch: 440, beeps: 1, shake: 60 },
  'set-rest': { pitch: 440, beeps: 2, shake: [80, 80, 80] },
  'change-side': { pitch: 770, beeps: 2, shake: [80, 80, 80] },
  complete: { pitch: 990, beeps: 3, shake: [120, 80, 120, 80, 120] },
  second: { pitch: 600, beeps: 1, shake: 0 },
};

const BEEP_SECONDS = 0.12;

/** Sound and vibration at the turns of a session; a tap must have come before the first of them. */
export function startSignals() {
  let isLoud = onThisPhone.read<boolean>('sound') ?? true;
  let audio: AudioContext | null = null;
  const button = document.querySelector<HTMLElement>('[data-sound]');
  const show = () => button?.setAttribute('aria-pressed', String(isLoud));
  button?.addEventListener('click', () => {
    isLoud = !isLoud;
    onThisPhone.write('sound', isLoud);
    show();
  });
  if (button) button.hidden = false;
  show();
  return {
    /** Browsers let a page sound only from within a tap. */
    wake() {
      try {
        audio ??= new AudioContext();
        audio.resume();
      } catch {
        audio = null;
      }
    },
    give(kind: keyof typeof SIGNALS) {
      const signal = SIGNALS[kind];
      if (!signal) return;
      if (isLoud && audio) beep(audio, signal);
      if (signal.shake) navigator.vibrate?.(signal.shake);
    },
  };
}
export type Signals = ReturnType<typeof startSignals>;

function beep(audio: AudioContext, { pitch, beeps }: Signal) {
  for (let index = 0; index < beeps; index += 1) {
    const at = audio.currentTime + index * BEEP_SECONDS * 1.6;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.25, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + BEEP_SECONDS);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + BEEP_SECONDS);
  }
}

/** Keeps the screen on while an exercise runs, also after the patient came back from another app. */
export function startWakeLock() {
  let isWanted = false;
  let lock: WakeLockSentinel | null = null;
  const take = async () => {
    if (!isWanted || document.hidden || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (!isWanted) lock.release();
    } catch {
      lock = null;
    }
  };
  document.addEventListener('visibilitychange', take);
  return (isOn: boolean) => {
    if (isOn === isWanted) return;
    isWanted = isOn;
    if (isOn) take();
    else lock?.release().catch(() => undefined);
  };
}
