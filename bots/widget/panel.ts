/** What a city's script says about the city. */
export interface Settings {
  readonly origin: string;
  readonly base: string;
  readonly exitUrl: string;
  readonly accent: string;
  readonly words: Readonly<Record<string, Words | undefined>>;
}

export interface Words {
  readonly open: string;
  readonly close: string;
  readonly frame: string;
}

type Style = Readonly<Record<string, string>>;

/** Narrower than this the panel takes the whole screen. */
const PHONE = '(max-width: 40rem), (max-height: 32rem)';
const FONT = '600 16px/1.25 system-ui, "Segoe UI", Roboto, sans-serif';
/** Above everything that a city's page is likely to have. */
const ON_TOP = '2147483000';

/**
 * The panel in the corner with the chat in it. It is no trap: Tab leaves it, and Escape or the button
 * closes it, which hides the conversation and ends nothing.
 */
export class Panel {
  private element: HTMLElement | undefined;
  private frame: HTMLIFrameElement | undefined;
  private opener: HTMLElement | undefined;
  /** The button in the corner: the open panel would cover it, with the keyboard still on it. */
  private corner: HTMLElement | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly words: Words,
    private readonly makeFrame: () => HTMLIFrameElement,
  ) {}

  /** Puts a button in the corner of the page that opens the panel. */
  addButton(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.words.open;
    dress(button, openButtonStyle(this.settings.accent));
    button.addEventListener('click', () => {
      this.open(button);
    });
    document.body.append(button);
    this.corner = button;
  }

  /** @param opener Gets the focus back when the panel closes. */
  open(opener: HTMLElement): void {
    this.opener = opener;
    this.element ??= this.build();
    this.element.style.setProperty('display', 'flex');
    this.corner?.style.setProperty('display', 'none');
    // Focus goes where the person wanted to be.
    this.frame?.focus();
  }

  close(): void {
    if (this.element?.style.getPropertyValue('display') !== 'flex') return;
    this.element.style.setProperty('display', 'none');
    this.corner?.style.setProperty('display', 'block');
    this.opener?.focus();
  }

  private build(): HTMLElement {
    const panel = document.createElement('div');
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', this.words.frame);
    const phone = matchMedia(PHONE);
    const fit = () => {
      dress(panel, { ...panelStyle, ...(phone.matches ? phoneStyle : cornerStyle) });
    };
    fit();
    // Old Safari knows only the old way, and then the panel keeps the size that it opened with.
    if ('addEventListener' in phone)
      phone.addEventListener('change', () => {
        const shown = panel.style.getPropertyValue('display');
        fit();
        panel.style.setProperty('display', shown);
      });
    panel.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    this.frame = this.makeFrame();
    dress(this.frame, { display: 'block', flex: '1', width: '100%', height: '100%', border: '0' });
    panel.append(this.closeButton(), this.frame);
    document.body.append(panel);
    return panel;
  }

  private closeButton(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${this.words.close} ×`;
    dress(button, closeStyle(this.settings.accent));
    button.addEventListener('click', () => {
      this.close();
    });
    return button;
  }
}

/**
 * Gives an element its looks, and none of the city's. Styles set this way are let in by every policy,
 * and a ring shows where the keyboard is.
 */
export function dress(element: HTMLElement, style: Style): void {
  const all = { all: 'initial', 'box-sizing': 'border-box', ...style };
  for (const [name, value] of Object.entries(all)) element.style.setProperty(name, value);
  if (!(element instanceof HTMLButtonElement)) return;
  element.onfocus = () => {
    element.style.setProperty('outline', '3px solid #14181c');
    element.style.setProperty('box-shadow', '0 0 0 6px #fff');
  };
  element.onblur = () => {
    element.style.setProperty('outline', 'none');
    element.style.setProperty('box-shadow', style['box-shadow'] ?? 'none');
  };
}

function openButtonStyle(accent: string): Style {
  return {
    display: 'block',
    position: 'fixed',
    'inset-block-end': '16px',
    'inset-inline-end': '16px',
    'z-index': ON_TOP,
    'min-height': '52px',
    'max-width': 'calc(100vw - 32px)',
    padding: '12px 22px',
    border: '2px solid #fff',
    'border-radius': '26px',
    background: accent,
    color: '#fff',
    font: FONT,
    cursor: 'pointer',
    'box-shadow': '0 4px 16px rgba(0,0,0,.3)',
  };
}

function closeStyle(accent: string): Style {
  return {
    'min-height': '44px',
    padding: '8px 16px',
    border: '0',
    background: accent,
    color: '#fff',
    font: FONT,
    'text-align': 'end',
    cursor: 'pointer',
    'outline-offset': '-5px',
  };
}

const panelStyle: Style = {
  display: 'flex',
  'flex-direction': 'column',
  position: 'fixed',
  'z-index': ON_TOP,
  overflow: 'hidden',
  background: '#fff',
};

const phoneStyle: Style = { inset: '0', border: '0' };

const cornerStyle: Style = {
  'inset-block-end': '16px',
  'inset-inline-end': '16px',
  width: '27rem',
  height: '46rem',
  'max-height': 'calc(100vh - 32px)',
  border: '1px solid #6b7280',
  'border-radius': '16px',
  'box-shadow': '0 8px 40px rgba(0,0,0,.35)',
};

export const coverStyle: Style = {
  display: 'block',
  position: 'fixed',
  inset: '0',
  'z-index': '2147483647',
  background: '#fff',
};
