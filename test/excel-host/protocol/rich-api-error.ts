/** Errors as the host answers them. Which code Excel gives for which mistake is listed in assumptions.md. */

export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (location: string): RichApiError =>
  new RichApiError('ItemNotFound', "The requested resource doesn't exist.", location, 404);

export const itemAlreadyExists = (location: string): RichApiError =>
  new RichApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location, 409);

export const invalidArgument = (location: string, message?: string): RichApiError =>
  new RichApiError('InvalidArgument', message ?? 'The argument is invalid or missing or has an incorrect format.', location);

export const invalidReference = (location: string): RichApiError =>
  new RichApiError('InvalidReference', 'This reference is not valid for the current operation.', location);

export const invalidOperation = (location: string): RichApiError =>
  new RichApiError('InvalidOperation', 'The operation attempted is invalid on the object.', location);

export const accessDenied = (location: string): RichApiError =>
  new RichApiError('AccessDenied', 'You cannot perform the requested operation.', location, 403);

export const unsupportedSheet = (location: string): RichApiError =>
  new RichApiError('UnsupportedSheet', "This operation isn't supported on this sheet type, since it's a Macro or Chart sheet.", location);

export const rangeExceedsLimit = (location: string): RichApiError =>
  new RichApiError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported number.', location);

export const notImplemented = (location: string): RichApiError =>
  new RichApiError('NotImplemented', `The test host does not implement ${location}.`, location, 501);

export const generalException = (location: string): RichApiError =>
  new RichApiError('GeneralException', 'There was an internal error while processing the request.', location, 500);

export const invalidSelection = (location: string): RichApiError =>
  new RichApiError('InvalidSelection', 'The current selection is invalid for this operation.', location);
