/** The services office.js asks for by name when a pane starts. One object a name; unknown names are reported. */
import { method, type Members, type ServerObject } from './protocol/server-object';

class Service implements ServerObject {
  constructor(
    readonly typeName: string,
    readonly members: Members,
  ) {}
}

/** By the name under which the library asks. */
export function makeServices(): ReadonlyMap<string, ServerObject> {
  return new Map([
    [
      'Microsoft.InternalService.AddinInternalService',
      new Service('AddinInternalService', { NotifyActionHandlerReady: method(() => undefined) }),
    ],
  ]);
}
