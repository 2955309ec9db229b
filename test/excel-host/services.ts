/** The services office.js asks for by name when a pane starts. One object a name; unknown names are reported. */
import { method, type Members, type ServerObject } from './protocol/server-object';

class Service implements ServerObject {
  constructor(
    readonly typeName: string,
    readonly members: Members,
  ) {}
}

/** By the name under which the library asks. @param onPaneShown told when the add-in brings its pane into sight */
export function makeServices(onPaneShown: () => void = () => undefined): ReadonlyMap<string, ServerObject> {
  return new Map([
    // `Office.addin.showAsTaskpane`.
    ['Microsoft.AppRuntime.AppRuntimeService', new Service('AppRuntimeService', { SetAppRuntimeState: method(onPaneShown) })],
    [
      'Microsoft.InternalService.AddinInternalService',
      new Service('AddinInternalService', { NotifyActionHandlerReady: method(() => undefined) }),
    ],
  ]);
}
