/**
 * Makes a window look like the task pane of Excel for Windows: defines the functions on `window.external` through which
 * the genuine office.js reaches its host. Nothing of the library is touched. Carries messages; understands none.
 */
import { ActionType, PathType, type RichApiRequest, type RichApiResponse } from '../protocol/wire';

/** What office.js asks of its host, by its dispatch numbers. */
const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;

/** What the host tells office.js, by its dispatch numbers. */
const EVENT = { selectionChanged: 2, richApiMessage: 33, ribbonCommand: 39 } as const;

const NO_ERROR = 0;
const INTERNAL_ERROR = 5001;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

const GENERAL_ERROR = {
  Code: 'GeneralException',
  Message: 'There was an internal error while processing the request.',
  Location: '',
  HttpStatusCode: 500,
  ActionIndex: 0,
};

/** RichApi messages of the object model; the other category is custom functions. */
const OBJECT_MODEL = 65536;

/** Request flag: wait while a person is editing a cell, instead of failing. */
const DELAY_FOR_CELL_EDIT = 64;

/** Where a COM array is expected, office.js takes an array that can name its dimensions. */
type SafeArray = unknown[] & { toArray: () => unknown[]; dimensions: () => number };

type Reply = (answer: unknown) => void;
type EventHandler = (dispatch: number, payload: SafeArray) => void;

export interface TransportOptions {
  readonly locale: string;
  readonly requirements: Readonly<Record<string, string>>;
  /** Milliseconds before the host answers; useful to bring races to light. */
  readonly latency: number;
  /** Bytes of a request or a response beyond which Excel refuses. */
  readonly messageLimit: number;
  readonly documentSettings: Map<string, string>;
  /** Whether a person has a cell open for editing. */
  readonly isEditingCell: () => boolean;
  /** Told before each context.sync() is carried out. */
  readonly beforeSync: () => void;
  /** How Excel words that a message is too large: by its own numbers, or as just some error. */
  readonly sizeErrors: 'by-number' | 'general';
  readonly documentUrl: string;
  readonly execute: (request: RichApiRequest) => RichApiResponse;
}

/** The little of a window that the transport needs: jsdom's and a browser's both have it. */
export interface HostedWindow {
  external: unknown;
  setTimeout(callback: () => void, milliseconds: number): unknown;
}

export class WindowExternal {
  /** Requests that carried a context.sync() of the add-in; clean-up and the library's own services do not count. */
  syncs = 0;
  /** Buttons of the ribbon of which the add-in said that it is done with them. */
  commandsDone = 0;
  private commands = 0;
  private readonly handlers = new Map<number, Set<EventHandler>>();
  /** Requests that wait until the person has finished editing a cell. */
  private waiting: (() => void)[] = [];

  constructor(
    private readonly window: HostedWindow,
    private readonly options: TransportOptions,
  ) {
    const external = window.external ?? {};
    const members: Record<string, unknown> = {
      GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$11111111-1111-1111-1111-111111111111$$disableLogging$1`,
      GetLoggingAllowed: () => false,
      GetContext: () => this.applicationContext(),
      Execute: (dispatch: number, args: unknown[], reply: Reply) => {
        this.later(() => {
          this.dispatch(dispatch, args, reply);
        });
      },
      RegisterEvent: (dispatch: number, _target: string, handler: EventHandler, reply: Reply) => {
        const known = this.handlers.get(dispatch) ?? new Set();
        this.handlers.set(dispatch, known.add(handler));
        this.later(() => {
          reply(NO_ERROR);
        });
      },
      UnregisterEvent: (dispatch: number, _target: string, reply: Reply) => {
        this.handlers.delete(dispatch);
        this.later(() => {
          reply(NO_ERROR);
        });
      },
      MessageParent: () => undefined,
      MessageChild: () => undefined,
    };
    // Browsers and jsdom have a window.external of their own, whose members may be read-only.
    for (const [name, value] of Object.entries(members)) Object.defineProperty(external, name, { value, configurable: true });
    if (window.external !== external) Object.defineProperty(window, 'external', { value: external, configurable: true });
  }

  /** Tells the add-in of an event of the object model; one entry a target. */
  sendEvent(type: number, targets: readonly string[], body: unknown): void {
    const entries = targets.map((target, index) => safeArray([OBJECT_MODEL, type, target, JSON.stringify(body), index, false]));
    this.fire(EVENT.richApiMessage, safeArray(entries));
  }

  /** workbook.onSelectionChanged is really the document event of Office 2013. */
  sendSelectionChanged(): void {
    this.fire(EVENT.selectionChanged, safeArray([]));
  }

  /** A person presses a button of the ribbon, or the keys that stand for it. */
  sendCommand(functionName: string): void {
    this.commands += 1;
    const source = JSON.stringify({ source: { id: functionName } });
    this.fire(EVENT.ribbonCommand, safeArray([`command-${String(this.commands)}`, functionName, source]));
  }

  /** The person has finished editing: what waited for it goes ahead. */
  cellEditEnded(): void {
    const ready = this.waiting;
    this.waiting = [];
    for (const answerNow of ready) this.later(answerNow);
  }

  private dispatch(dispatch: number, args: readonly unknown[], reply: Reply): void {
    if (dispatch === DISPATCH.commandCompleted) {
      this.commandsDone += 1;
      reply(safeArray([NO_ERROR]));
      return;
    }
    const message = dispatch === DISPATCH.richApi ? (args[0] as unknown[]) : [];
    const [body, flags] = [message[4], message[6]];
    if (typeof body !== 'string' || typeof flags !== 'number') {
      reply(INTERNAL_ERROR);
      return;
    }
    if (body.length > this.options.messageLimit) {
      this.tooLarge(REQUEST_TOO_LARGE, reply);
      return;
    }
    const request = JSON.parse(body) as RichApiRequest;
    if (isSync(request)) {
      this.syncs += 1;
      this.options.beforeSync();
    }
    const answerNow = (): void => {
      this.answer(request, reply);
    };
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0 && this.options.isEditingCell()) this.waiting.push(answerNow);
    else answerNow();
  }

  private answer(request: RichApiRequest, reply: Reply): void {
    const answer = JSON.stringify(this.options.execute(request));
    if (answer.length > this.options.messageLimit) this.tooLarge(RESPONSE_TOO_LARGE, reply);
    else reply(safeArray([NO_ERROR, [200, [], answer]]));
  }

  private tooLarge(error: number, reply: Reply): void {
    if (this.options.sizeErrors === 'by-number') reply(error);
    else reply(safeArray([NO_ERROR, [200, [], JSON.stringify({ Results: [], Error: GENERAL_ERROR })]]));
  }

  private fire(dispatch: number, payload: SafeArray): void {
    for (const handler of this.handlers.get(dispatch) ?? []) {
      this.later(() => {
        handler(dispatch, payload);
      });
    }
  }

  private later(action: () => void): void {
    this.window.setTimeout(action, this.options.latency);
  }

  private applicationContext(): Readonly<Record<string, () => unknown>> {
    const { documentSettings, documentUrl, locale, requirements } = this.options;
    return {
      GetAppType: () => 1,
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetHostFullVersion: () => '16.0.14332.20000',
      GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
      GetSolutionToken: () => '',
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => documentUrl,
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 1,
      GetSupportedMatrix: () => JSON.stringify(requirements),
      GetInitialDisplayMode: () => 2,
      GetSettings: () => ({
        Read: (keys: string[], values: string[]) => {
          for (const [key, value] of documentSettings) {
            keys.push(key);
            values.push(value);
          }
        },
        Write: (keys: readonly string[], values: readonly string[]) => {
          documentSettings.clear();
          keys.forEach((key, index) => documentSettings.set(key, values[index] ?? ''));
        },
      }),
    };
  }
}

function safeArray(items: unknown[]): SafeArray {
  return Object.assign(items, { toArray: () => items, dimensions: () => 1 });
}

/** Whether a request is a context.sync() of the add-in: it addresses the workbook and does more than give references back. */
function isSync({ Actions, ObjectPaths }: RichApiRequest): boolean {
  const isService = Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PathType.newObject);
  const givesBack = Actions.filter(({ Name }) => Name === '_RemoveReference');
  const opens = Actions.filter((action) => action.ActionType === ActionType.instantiate);
  const isCleanUp = givesBack.length > 0 && givesBack.length + opens.length === Actions.length;
  return !isService && !isCleanUp;
}
