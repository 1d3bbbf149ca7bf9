import { numberIn, textIn } from './shared/reading.js';
import { SANDBOX } from './shared/sandbox.js';
import { SHIFT_WINDOW, ShiftPresses } from './shared/shift.js';
import { coverStyle, dress, Panel, type Settings } from './panel.js';

/**
 * What the server writes before the script: where the chat is, and the colours and words of the city
 * (bots/channels/webchat/page/embedScript.ts).
 */
declare const CITY: Settings;

/** Milliseconds that the chat gets to drop its draft before this page goes away. */
const WIPE_TIME = 60;

/**
 * The script on the city's page. It shows the chat in a frame of its own origin, so that nothing on
 * the city's page can read what is typed, and nothing is loaded before the person opens it. Without
 * script the city's own link stays what it was: a link to the chat.
 *
 * `<a href="https://meld.stad.be/chat" data-spreekerover>` opens the panel, any other element with
 * `data-spreekerover` gets the chat inside it, and a button stands in the corner unless the script
 * says `data-button="none"`. `data-taal` and `data-campagne` go along to the chat.
 */
function start(script: HTMLElement | undefined): void {
  const { taal, campagne, button } = script?.dataset ?? {};
  const language = taal ?? document.documentElement.lang.slice(0, 2);
  const words = CITY.words[language] ?? CITY.words['nl'];
  if (words === undefined) return;
  const query = new URLSearchParams({ taal: language });
  if (campagne !== undefined) query.set('campagne', campagne);
  const address = `${CITY.origin}${CITY.base}/chat?${query.toString()}`;

  const frames: HTMLIFrameElement[] = [];
  const makeFrame = (): HTMLIFrameElement => {
    const frame = document.createElement('iframe');
    frame.title = words.frame;
    frame.referrerPolicy = 'no-referrer';
    frame.setAttribute('sandbox', SANDBOX);
    frame.src = address;
    frames.push(frame);
    return frame;
  };
  const panel = new Panel(CITY, words, makeFrame);

  for (const place of document.querySelectorAll<HTMLElement>('[data-spreekerover]')) {
    if (place instanceof HTMLAnchorElement || place instanceof HTMLButtonElement)
      place.addEventListener('click', (event) => {
        event.preventDefault();
        panel.open(place);
      });
    else mount(place, makeFrame());
  }
  if (button !== 'none') panel.addButton();

  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (frame === undefined || origin !== CITY.origin || numberIn(data, 'v') !== 1) return;
    const kind = textIn(data, 't');
    if (kind === 'x') goAway();
    if (kind === 'c') panel.close();
    if (kind === 'h') setHeight(frame, numberIn(data, 'px'));
  });
  onThreeShifts(() => {
    if (frames.length === 0) return;
    cover();
    for (const { contentWindow } of frames)
      contentWindow?.postMessage({ t: 'x', v: 1 }, CITY.origin);
    setTimeout(goAway, WIPE_TIME);
  });
}

/** Inside the page the chat is as high as what it shows, between limits: its exit stays in view. */
function mount(place: HTMLElement, frame: HTMLIFrameElement): void {
  frame.loading = 'lazy';
  frame.dataset['inline'] = '';
  dress(frame, {
    display: 'block',
    width: '100%',
    height: '640px',
    'max-height': '90vh',
    border: '0',
  });
  place.replaceChildren(frame);
}

function setHeight(frame: HTMLIFrameElement, px: number | undefined): void {
  if (px === undefined || px < 320 || px > 4096 || frame.dataset['inline'] === undefined) return;
  frame.style.setProperty('height', `${Math.max(px, 480)}px`);
}

function cover(): void {
  const overlay = document.createElement('div');
  dress(overlay, coverStyle);
  document.body.append(overlay);
}

function goAway(): void {
  cover();
  location.replace(CITY.exitUrl);
}

/** Keys that are pressed on this page do not reach the frame. */
function onThreeShifts(leave: () => void): void {
  const presses = new ShiftPresses();
  let timer: number | undefined;
  document.addEventListener('keydown', ({ key }) => {
    presses.down(key);
  });
  document.addEventListener('pointerdown', () => {
    presses.down('pointer');
  });
  document.addEventListener('keyup', ({ key, shiftKey }) => {
    clearTimeout(timer);
    if (presses.up(key, shiftKey) === 'exit') leave();
    timer = window.setTimeout(() => presses.reset(), SHIFT_WINDOW);
  });
}

const script = document.currentScript;
start(script instanceof HTMLElement ? script : undefined);
