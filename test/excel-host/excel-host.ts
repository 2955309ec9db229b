/**
 * The test host: a workbook in memory that answers the genuine office.js as Excel for Windows would. A test tool, never
 * shipped and never imported from src/. It uses nothing of Node, so the same host runs in a browser page.
 */
import { parseRange, rangeToA1 } from '../../src/core/workbook/address';
import type { CellContent } from '../../src/core/workbook/edit';
import { placeOf, type SeedBook } from '../support/seed-book';
import type { CellLook } from './model/sheet-model';
import { WorkbookModel, type ModelEvent } from './model/workbook-model';
import { EventRegistrations, EventType, WORKBOOK_TARGET, type ExcelContext } from './objects/excel-context';
import { ServerWorkbook } from './objects/server-workbook';
import { ServerRangeAreas } from './objects/server-range-areas';
import { ServerWorksheet } from './objects/server-worksheet';
import { notImplemented } from './protocol/rich-api-error';
import { RichApiServer } from './protocol/rich-api-server';
import { PathType, type RichApiRequest, type RichApiResponse } from './protocol/wire';
import { makeServices } from './services';
import { REQUIREMENT_PROFILES, type ExcelVersion } from './transport/requirement-profiles';
import { WindowExternal, type HostedWindow } from './transport/window-external';

/** Excel's limit for one message. */
const FIVE_MEGABYTES = 5 * 1024 * 1024;

export interface ExcelHostOptions {
  readonly version: ExcelVersion;
  readonly locale?: string;
  readonly latency?: number;
  readonly messageLimit?: number;
  readonly sizeErrors?: 'by-number' | 'general';
  /** Where the workbook is saved; empty for one that never was. */
  readonly documentUrl?: string;
}

const EMPTY_BOOK: SeedBook = { sheets: [{ name: 'Sheet1' }] };

const CELL_EDIT_MODE = {
  Code: 'InvalidOperationInCellEditMode',
  Message:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  Location: '',
  HttpStatusCode: 400,
  ActionIndex: 0,
};

const EVENTS_REFUSED = {
  Code: 'AccessDenied',
  Message: 'You cannot perform the requested operation.',
  Location: '',
  HttpStatusCode: 403,
  ActionIndex: 0,
};

export class ExcelHost {
  readonly documentSettings = new Map<string, string>();
  /** How often the add-in brought its pane into sight. */
  paneShown = 0;
  private readonly transport: WindowExternal;
  private readonly server: RichApiServer;
  private isEditingCell = false;
  /** Whether this Excel can take back what add-ins do; the older ones forget everything once an add-in asks for anything. */
  private readonly keepsUndo: boolean;
  private readonly plans = new Map<number, () => void>();
  private refusesEvents = false;
  private model: WorkbookModel;
  private registrations = new EventRegistrations();
  private context: ExcelContext;

  /** Call before office.js loads: from then on the window belongs to this Excel. */
  constructor(window: HostedWindow, options: ExcelHostOptions) {
    const { version, locale = 'vi-VN', latency = 0, messageLimit = FIVE_MEGABYTES, sizeErrors = 'by-number', documentUrl = '' } = options;
    this.keepsUndo = version === 'm365';
    this.model = this.makeModel(EMPTY_BOOK);
    this.context = this.makeContext();
    const services = makeServices(() => {
      this.paneShown += 1;
    });
    this.server = new RichApiServer({
      global: () => new ServerWorkbook(this.context),
      service: (name) => services.get(name),
    });
    this.transport = new WindowExternal(window, {
      locale,
      latency,
      messageLimit,
      sizeErrors,
      documentUrl,
      beforeSync: () => {
        this.beforeSync();
      },
      requirements: REQUIREMENT_PROFILES[version],
      documentSettings: this.documentSettings,
      isEditingCell: () => this.isEditingCell,
      execute: (request) => this.execute(request),
    });
  }

  /** Puts another workbook in place of the present one, as if Excel had been started with it. */
  open(book: SeedBook): void {
    this.refusesEvents = false;
    this.plans.clear();
    this.userEndsCellEdit();
    this.model = this.makeModel(book);
    this.registrations = new EventRegistrations();
    this.context = this.makeContext();
    this.server.forgetReferences();
  }

  /** What a person does at the keyboard: the model changes, and whoever registered is told. */
  userTypes(sheet: string, cell: string, content: CellContent): void {
    const found = this.sheet(sheet);
    const { row, column } = placeOf(cell);
    this.model.enter(found, { row, column }, content);
    this.model.undo.end('person');
    this.model.changed(found, { top: row, left: column, bottom: row, right: column }, 'Unknown');
  }

  /** A choice from a drop-down list, of which Excel on the web tells nobody: only the calculation that follows is heard. */
  userPicks(sheet: string, cell: string, content: CellContent): void {
    this.model.enter(this.sheet(sheet), placeOf(cell), content);
    this.model.undo.end('person');
    this.model.tellCalculated();
  }

  /** Somebody else types into the same workbook, elsewhere. */
  coauthorTypes(sheet: string, cell: string, content: CellContent): void {
    const found = this.sheet(sheet);
    const { row, column } = placeOf(cell);
    this.model.enter(found, { row, column }, content);
    this.model.undo.clear();
    this.model.changed(found, { top: row, left: column, bottom: row, right: column }, 'Unknown', 'Remote');
  }

  /** Does something right before the n-th context.sync() from now, counted from 1. */
  beforeSyncNumber(n: number, act: () => void): void {
    this.plans.set(this.syncs + n, act);
  }

  /** Ctrl+Z. @returns false where Excel has nothing to take back */
  userUndoes(): boolean {
    return this.model.undo.undo();
  }

  /** What Ctrl+Z could take back, the latest last. */
  get undoSteps(): readonly ('person' | 'add-in')[] {
    return this.model.undo.kinds;
  }

  /** A filter hides these rows. */
  userFiltersOut(sheet: string, rows: readonly number[]): void {
    const found = this.sheet(sheet);
    for (const row of rows) {
      found.hiddenRows.add(row);
      found.filteredRows.add(row);
    }
  }

  userMakesTable(sheet: string, name: string, range: string): void {
    const place = parseRange(range);
    if (place === null) throw new Error(`"${range}" is no range`);
    const found = this.sheet(sheet);
    found.tables.push({ id: `{00000000-0004-0000-0000-${name}}`, name, range: place });
  }

  userMakesPivotTable(sheet: string, range: string): void {
    const place = parseRange(range);
    if (place === null) throw new Error(`"${range}" is no range`);
    this.sheet(sheet).pivots.push(place);
  }

  userAddsRule(sheet: string, range: string, formula: string): void {
    const place = parseRange(range);
    if (place === null) throw new Error(`"${range}" is no range`);
    this.sheet(sheet).conditionalFormats.push(this.model.makeConditionalFormat([place], formula));
  }

  /** The conditional formats of a sheet: where, which formula, how it looks. */
  rulesOf(
    sheet: string,
  ): readonly { readonly ranges: string; readonly formula: string; readonly look: Readonly<Record<string, unknown>> }[] {
    return this.sheet(sheet).conditionalFormats.map(({ ranges, formula, look }) => ({
      ranges: ranges.map(rangeToA1).join(','),
      formula,
      look: Object.fromEntries(look),
    }));
  }

  userComments(sheet: string, cell: string, content: string): void {
    this.sheet(sheet).comments.push(this.model.makeComment(placeOf(cell), content));
  }

  /** Answers the comment at a cell, or writes it anew. */
  userTouchesComment(sheet: string, cell: string, by: { readonly answer: string } | { readonly content: string }): void {
    const { row, column } = placeOf(cell);
    const found = this.sheet(sheet).comments.find((one) => one.row === row && one.column === column);
    if (found === undefined) throw new Error(`no comment at ${sheet}!${cell}`);
    if ('answer' in by) found.replies.push(by.answer);
    else found.content = by.content;
  }

  /** A note of the old kind, which add-ins of this level cannot see. */
  userNotes(sheet: string, cell: string): void {
    this.sheet(sheet).oldNotes.add(cell);
  }

  /** The comments of a sheet by cell. */
  commentsOf(sheet: string): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.sheet(sheet).comments.map(({ row, column, content }) => [
        rangeToA1({ top: row, left: column, bottom: row, right: column }),
        content,
      ]),
    );
  }

  /** Another add-in keeps something in the workbook. */
  otherAddInKeeps(key: string, value: unknown): void {
    this.model.settings.set(key, value);
  }

  userGoesToAnotherWorkbook(): void {
    this.model.isInBackground = true;
  }

  userComesBack(): void {
    this.model.isInBackground = false;
  }

  userOpensReadOnly(): void {
    this.model.isReadOnly = true;
  }

  /** This machine has no printer, this Excel cannot freeze panes, or leaves out that a page fits its paper. */
  refuse(what: 'freeze' | 'page' | 'fit' | 'comments'): void {
    this.model.refuses.add(what);
  }

  /** Of larger ranges Excel hands over `null` instead of contents. */
  handOverAtMost(cells: number): void {
    this.model.mostCellsHandedOver = cells;
  }

  /** The next change is calculated only after Excel has said so many times that it is at it. */
  delayCalculation(answers: number): void {
    this.model.delayCalculation(answers);
  }

  userProtects(sheet: string): void {
    this.sheet(sheet).isProtected = true;
  }

  /** The person opens a cell for editing: until the edit ends, Excel refuses every request that does not wait. */
  userBeginsCellEdit(): void {
    this.isEditingCell = true;
  }

  userEndsCellEdit(): void {
    this.isEditingCell = false;
    this.transport.cellEditEnded();
  }

  /** From now on Excel refuses to tell of any event, as it may under the policies of an office. */
  refuseEvents(): void {
    this.refusesEvents = true;
  }

  userAddsSheet(name: string, kind: 'worksheet' | 'chart' = 'worksheet'): void {
    this.model.addSheet(name, kind);
  }

  userDeletesSheet(name: string): void {
    this.model.deleteSheet(this.sheet(name));
  }

  userSetsCalculation(mode: 'Automatic' | 'Manual'): void {
    this.model.calculationMode = mode;
  }

  /** Sets a cell free for editing on a protected sheet. */
  userUnlocks(sheet: string, cell: string): void {
    const unlocked = this.sheet(sheet).ensure(placeOf(cell));
    unlocked.look = { ...unlocked.look, locked: false };
  }

  userProtectsStructure(): void {
    this.model.isStructureProtected = true;
  }

  userNames(name: string, reference: string): void {
    this.model.names.set(name, reference);
  }

  /** Brings a sheet to the front. */
  userGoesTo(sheet: string): void {
    this.model.active = this.sheet(sheet);
  }

  /** Everything of a sheet that is neither content nor look, as it was set. */
  setUpOf(sheet: string): Readonly<Record<string, unknown>> {
    const { setUp, names } = this.sheet(sheet);
    return Object.fromEntries([...setUp, ...[...names].map(([name, reference]) => [`name ${name}`, reference] as const)]);
  }

  /** The whole workbook as one text, so that two moments can be compared; ids, which nobody sees, are left out. */
  get wholeWorkbook(): string {
    const { sheets, names, settings, customXmlParts } = this.model;
    return JSON.stringify({
      sheets: sheets.map((sheet) => ({
        name: sheet.name,
        cells: sheet.allCells(),
        merges: sheet.merges,
        hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
        rules: this.rulesOf(sheet.name),
        comments: sheet.comments.map(({ row, column, content, replies }) => [row, column, content, replies]),
        setUp: [...sheet.setUp],
        names: [...sheet.names],
      })),
      names: [...names],
      settings: [...settings],
      notes: customXmlParts.map(({ xml }) => xml),
    });
  }

  lookOf(sheet: string, cell: string): CellLook {
    const { row, column } = placeOf(cell);
    return this.sheet(sheet).lookAt(row, column);
  }

  /** Names of the workbook and what they stand for. */
  get names(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.model.names);
  }

  /** The function in a cell has been asked and has not answered yet. */
  answersLater(sheet: string, cell: string): void {
    this.sheet(sheet).ensure(placeOf(cell)).isBusy = true;
  }

  /** Makes a cell part of an array formula, which Excel does not let anybody change alone. */
  userEntersArrayFormula(sheet: string, cell: string): void {
    this.sheet(sheet).ensure(placeOf(cell)).isPartOfArray = true;
  }

  /** What the person sees as active: "Biểu 1!C7". */
  get selection(): string {
    return `${this.model.active.name}!${rangeToA1(this.model.selection)}`;
  }

  /** A person presses a button of the ribbon that runs a function, or the keys that stand for it. */
  userPresses(functionName: string): void {
    this.transport.sendCommand(functionName);
  }

  /** Presses of which the add-in said that it is done with them. */
  get pressesDone(): number {
    return this.transport.commandsDone;
  }

  /** Calls of context.sync() that reached the host so far. */
  get syncs(): number {
    return this.transport.syncs;
  }

  /** Members that were asked for and that the host does not have. Every suite ends by asserting that there are none. */
  get unknownMembers(): ReadonlyMap<string, number> {
    return this.server.unknownMembers;
  }

  /** For the one test of that mechanism. */
  forgetUnknownMembers(): void {
    this.server.unknownMembers.clear();
  }

  /** Event registrations and kept references that nobody has given back. */
  get leftovers(): { readonly registrations: number; readonly references: number } {
    return { registrations: this.registrations.open, references: this.server.keptReferences };
  }

  private execute(request: RichApiRequest): RichApiResponse {
    const registers = request.Actions.some(({ Name }) => Name.startsWith('_Register'));
    if (registers && this.refusesEvents) return { Results: [], Error: EVENTS_REFUSED };
    if (this.isEditingCell) return { Results: [], Error: CELL_EDIT_MODE };
    const response = this.server.execute(request);
    // The library's own questions at the start and its clean-up do not count as the add-in's.
    if (!this.keepsUndo && Object.values(request.ObjectPaths).every(({ ObjectPathType }) => ObjectPathType !== PathType.newObject))
      this.model.undo.clear();
    else this.model.undo.end('add-in');
    return response;
  }

  private beforeSync(): void {
    const act = this.plans.get(this.transport.syncs);
    this.plans.delete(this.transport.syncs);
    act?.();
  }

  private makeModel(book: SeedBook): WorkbookModel {
    const model: WorkbookModel = new WorkbookModel(book, (event) => {
      // A workbook that was closed has nobody to tell.
      if (model === this.model) this.send(event);
    });
    return model;
  }

  private makeContext(): ExcelContext {
    const context: ExcelContext = {
      model: this.model,
      registrations: this.registrations,
      worksheetOf: (sheet) => new ServerWorksheet(context, sheet),
      rangeAreasOf: (sheet, ranges) => new ServerRangeAreas(context, sheet, ranges),
      missing: (what) => this.missing(what),
    };
    return context;
  }

  private missing(what: string): ReturnType<typeof notImplemented> {
    this.server.unknownMembers.set(what, (this.server.unknownMembers.get(what) ?? 0) + 1);
    return notImplemented(what);
  }

  private send(event: ModelEvent): void {
    switch (event.kind) {
      case 'selected':
        this.transport.sendSelectionChanged();
        return;
      case 'sheet-added':
        this.sendTo(EventType.sheetAdded, [WORKBOOK_TARGET], { worksheetId: event.sheet.id, source: 'Local' });
        return;
      case 'sheet-deleted':
        this.sendTo(EventType.sheetDeleted, [WORKBOOK_TARGET], { worksheetId: event.sheet.id, source: 'Local' });
        return;
      case 'calculated':
        this.sendTo(EventType.calculated, [event.sheet.id, WORKBOOK_TARGET], { worksheetId: event.sheet.id, address: '' });
        return;
      case 'changed':
        this.sendTo(EventType.dataChanged, [event.sheet.id, WORKBOOK_TARGET], {
          changeType: 'RangeEdited',
          source: event.source,
          triggerSource: event.origin,
          worksheetId: event.sheet.id,
          address: rangeToA1(event.range),
          shiftDirection: 'None',
        });
    }
  }

  private sendTo(type: number, targets: readonly string[], body: unknown): void {
    const asked = targets.filter((target) => this.registrations.has(type, target));
    if (asked.length > 0) this.transport.sendEvent(type, asked, body);
  }

  private sheet(name: string): NonNullable<ReturnType<WorkbookModel['sheet']>> {
    const sheet = this.model.sheet(name);
    if (sheet === undefined) throw new Error(`the workbook has no sheet "${name}"`);
    return sheet;
  }
}
