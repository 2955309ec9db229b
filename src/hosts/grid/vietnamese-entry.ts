/** Makes cells read and show figures the Vietnamese way while a person types: comma for decimals, points between thousands. */
import { CellValueType, InterceptorEffectEnum, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { readTypedNumber, shownNumber, typedForm } from './vietnamese-number';

/** Above Univer's own readers, which take "30.900" for thirty point nine and "1/2" for a date. */
const FIRST = 1000;

const plainText = (data: Nullable<ICellData>): string =>
  (data?.p?.body?.dataStream ?? (data?.v === null || data?.v === undefined ? '' : String(data.v)))
    .replace(/\r\n$/, '')
    .replace(/\r/g, '\n');

/** A typed entry as the grid stores it: a number, a truth value, or text exactly as typed (never a date made of it). */
function asEntered(data: ICellData): ICellData {
  const typed = plainText(data);
  if (typed === '') return data;
  const content = { ...data, f: null, si: null, p: null };
  const number = readTypedNumber(typed);
  if (number !== null) return { ...content, v: number, t: CellValueType.NUMBER };
  if (/^(true|false)$/i.test(typed)) return { ...content, v: /^true$/i.test(typed) ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...content, v: typed, t: CellValueType.STRING };
}

export function readFiguresAsTyped(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (data, context, next) => {
      if (!data || data.f || data.t === CellValueType.FORCE_STRING) return next(data);
      const format = context.workbook.getStyles().getStyleByCell(context.worksheet.getCellRaw(context.row, context.col))?.n?.pattern;
      return format === '@' ? next(data) : asEntered(data);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (data, context, next) => {
      const raw = context.worksheet.getCellRaw(context.row, context.col);
      if (!raw || raw.f || raw.si || raw.t !== CellValueType.NUMBER) return next(data);
      return { ...raw, v: typedForm(Number(raw.v)), t: CellValueType.STRING };
    },
  });
  // Univer formats by code only where there is one; a plain 4.7 would stay "4.7".
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const raw = location.rawData;
      const plain = raw?.t === CellValueType.NUMBER && cell?.v === raw.v && !location.workbook.getStyles().getStyleByCell(raw)?.n;
      return next(plain && cell ? { ...cell, v: shownNumber(Number(raw.v), 'General') } : cell);
    },
  });
}
