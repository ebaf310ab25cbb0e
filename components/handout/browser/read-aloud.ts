/** Of an exercise: its name, how much, what to do and when to stop. */
const SAID = 'h2,.sentence,ol li,.stop-if';

const isReading = (button: Element) => button.getAttribute('aria-pressed') === 'true';

function show(button: Element, isOn: boolean) {
  button.setAttribute('aria-pressed', String(isOn));
}

export function stopReading() {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.cancel();
  for (const each of document.querySelectorAll('[data-read]')) show(each, false);
}

/** Buttons that read their part of the page; they stay hidden where no voice speaks its language. */
export function startReadAloud() {
  if (!('speechSynthesis' in window)) return;
  const { lang } = document.documentElement;
  const buttons = document.querySelectorAll<HTMLElement>('[data-read]');
  const voiceOf = () =>
    speechSynthesis.getVoices().find((voice) => voice.lang.toLowerCase().startsWith(lang));
  const offer = () => {
    for (const button of buttons) button.hidden = !voiceOf();
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const wasReading = isReading(button);
      stopReading();
      const voice = voiceOf();
      if (!wasReading && voice) read(button, voice);
    });
  }
  speechSynthesis.addEventListener?.('voiceschanged', offer);
  window.addEventListener('pagehide', stopReading);
  offer();
}

function read(button: Element, voice: SpeechSynthesisVoice) {
  const parts = [...(button.closest('[data-reading]')?.querySelectorAll(SAID) ?? [])].filter(
    (part) => !part.closest('form'),
  );
  show(button, true);
  for (const [index, part] of parts.entries()) {
    const said = new SpeechSynthesisUtterance(part.textContent ?? '');
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.9;
    if (index === parts.length - 1) said.onend = () => show(button, false);
    speechSynthesis.speak(said);
  }
}
