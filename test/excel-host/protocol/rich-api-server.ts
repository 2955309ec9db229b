/**
 * Interprets RichApi requests over server objects: resolves paths, runs actions, stops at the first that fails. Knows
 * the protocol and nothing of Excel; a member it does not find is an error with its name, and is counted.
 */
import { answerQuery, toClientName, toWireName } from './query';
import { accessDenied, invalidReference, itemNotFound, notImplemented, RichApiError } from './rich-api-error';
import { isServerObject, type ServerObject } from './server-object';
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RichApiRequest,
  type RichApiResponse,
} from './wire';

/** Paths of one request, resolved as they are needed; `null` is the null object. */
interface RequestState {
  readonly paths: Readonly<Record<string, ObjectPath>>;
  readonly resolved: Map<number, ServerObject | null>;
}

export interface Roots {
  /** What the client calls context.workbook. */
  readonly global: () => ServerObject;
  /** A service by its type name; `undefined` when there is none. */
  readonly service: (name: string) => ServerObject | undefined;
}

export class RichApiServer {
  /** Members that were asked for and do not exist, with how often: must be empty after every suite. */
  readonly unknownMembers = new Map<string, number>();
  private readonly references = new Map<string, ServerObject>();
  private readonly referenceIds = new Map<ServerObject, string>();
  private lastReference = 0;

  constructor(private readonly roots: Roots) {}

  /** Earlier actions of a failing request stay carried out and their results are returned, as in Excel. */
  execute(request: RichApiRequest): RichApiResponse {
    const state: RequestState = { paths: request.ObjectPaths, resolved: new Map() };
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        const value = this.act(action, state);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof RichApiError)) throw error;
        const failure = {
          Code: error.code,
          Message: error.message,
          Location: error.location,
          HttpStatusCode: error.status,
          ActionIndex: index,
        };
        return { Results: results, TraceIds: traces, Error: failure };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** References that the client keeps; falls back to zero when it cleans up after itself. */
  get keptReferences(): number {
    return this.references.size;
  }

  /** Another workbook is open: what was kept of the last one is gone with it. */
  forgetReferences(): void {
    this.references.clear();
    this.referenceIds.clear();
  }

  /** The result of an action; `undefined` for actions that answer nothing. */
  private act(action: Action, state: RequestState): unknown {
    switch (action.ActionType) {
      case ActionType.trace:
        // Named in TraceIds and answered: one kind of event handler needs the first, the other kind the second.
        return null;
      case ActionType.ensureUnchanged:
        return undefined;
      case ActionType.instantiate:
        return this.instantiate(this.resolve(action.ObjectPathId, state));
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.query(action, this.resolve(action.ObjectPathId, state));
      case ActionType.method:
        return this.invoke(action, state);
      case ActionType.setProperty:
        this.setProperty(this.existing(action, state), action.Name, this.argumentsOf(action.ArgumentInfo, state)[0]);
        return undefined;
      case ActionType.update:
        this.update(this.existing(action, state), action.ObjectState ?? {});
        return undefined;
      default:
        throw this.missing(`action type ${String(action.ActionType)}`);
    }
  }

  private instantiate(object: ServerObject | null): unknown {
    if (object === null) return null;
    const answer: Record<string, unknown> = {};
    if (object.identity !== undefined) answer[object.identity.key] = object.identity.value;
    const reference = this.referenceIds.get(object);
    if (reference !== undefined) answer['_ReferenceId'] = reference;
    return answer;
  }

  private query(action: Action, object: ServerObject | null): unknown {
    if (object === null) return null;
    return answerQuery(object, action.QueryInfo ?? {}, {
      referenceOf: (each) => this.referenceIds.get(each),
      missing: (each, member) => this.missingMember(each, member),
      asJson: action.ActionType === ActionType.queryAsJson,
    });
  }

  private invoke(action: Action, state: RequestState): unknown {
    const object = this.resolve(action.ObjectPathId, state);
    if (action.Name === '_RemoveReference') {
      this.forget(this.argumentsOf(action.ArgumentInfo, state)[0]);
      return null;
    }
    if (object === null) return null;
    if (action.Name === '_KeepReference') {
      this.keep(object);
      return null;
    }
    const result = this.call(object, action.Name, this.argumentsOf(action.ArgumentInfo, state));
    return isServerObject(result) || result === undefined ? null : result;
  }

  private update(object: ServerObject, changes: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(changes)) {
      const member = object.members[toWireName(name)];
      if (member?.kind !== 'navigation') {
        this.setProperty(object, toWireName(name), value);
        continue;
      }
      const target = member.open();
      if (target === null) throw invalidReference(`${object.typeName}.${name}`);
      this.update(target, value as Readonly<Record<string, unknown>>);
    }
  }

  private setProperty(object: ServerObject, name: string, value: unknown): void {
    const member = object.members[name];
    if (member?.kind !== 'scalar') throw this.missingMember(object, name);
    if (member.write === undefined) throw accessDenied(`${object.typeName}.${toClientName(name)}`);
    member.write(value);
  }

  private call(object: ServerObject, name: string, args: readonly unknown[]): unknown {
    const member = object.members[name];
    if (member?.kind !== 'method') throw this.missingMember(object, name);
    return member.call(args);
  }

  private existing(action: Action, state: RequestState): ServerObject {
    const object = this.resolve(action.ObjectPathId, state);
    if (object === null) throw invalidReference(action.Name);
    return object;
  }

  private resolve(id: number, state: RequestState): ServerObject | null {
    const known = state.resolved.get(id);
    if (known !== undefined) return known;
    const path = state.paths[String(id)];
    if (path === undefined) throw invalidReference(`object path ${String(id)}`);
    const parent = path.ParentObjectPathId === undefined ? undefined : this.resolve(path.ParentObjectPathId, state);
    // A null object has only null objects beneath it: getItemOrNullObject("x").getRange("A1") is null too.
    const object = parent === null ? null : this.open(path, parent, state);
    state.resolved.set(id, object);
    return object;
  }

  private open(path: ObjectPath, parent: ServerObject | undefined, state: RequestState): ServerObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.global();
      case PathType.nullObject:
        return null;
      case PathType.newObject: {
        const service = this.roots.service(path.Name);
        if (service === undefined) throw this.missing(`service ${path.Name}`);
        return service;
      }
      case PathType.referenceId: {
        const kept = this.references.get(path.Name);
        if (kept === undefined) throw invalidReference(path.Name);
        return kept;
      }
      default:
        if (parent === undefined) throw invalidReference(path.Name);
        return this.openChild(path, parent, state);
    }
  }

  private openChild(path: ObjectPath, parent: ServerObject, state: RequestState): ServerObject | null {
    if (path.ObjectPathType === PathType.property) {
      const member = parent.members[path.Name];
      if (member?.kind !== 'navigation') throw this.missingMember(parent, path.Name);
      return member.open();
    }
    const args = this.argumentsOf(path.ArgumentInfo, state);
    if (path.ObjectPathType === PathType.indexer) {
      if (parent.item === undefined) throw this.missingMember(parent, 'GetItem');
      return parent.item(args[0]);
    }
    if (path.ObjectPathType !== PathType.method) throw this.missing(`object path type ${String(path.ObjectPathType)}`);
    const result = this.call(parent, path.Name, args);
    if (result === null || isServerObject(result)) return result;
    throw itemNotFound(`${parent.typeName}.${toClientName(path.Name)}`);
  }

  private argumentsOf(info: ArgumentInfo | undefined, state: RequestState): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references[index], state));
  }

  private argument(value: unknown, reference: unknown, state: RequestState): unknown {
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((each: unknown, index) => this.argument(each, (reference as unknown[])[index], state));
    }
    return typeof reference === 'number' && reference === value ? this.resolve(reference, state) : value;
  }

  private keep(object: ServerObject): void {
    if (this.referenceIds.has(object)) return;
    this.lastReference += 1;
    const id = `{ref-${String(this.lastReference)}}`;
    this.referenceIds.set(object, id);
    this.references.set(id, object);
  }

  private forget(id: unknown): void {
    const object = this.references.get(String(id));
    if (object === undefined) return;
    this.references.delete(String(id));
    this.referenceIds.delete(object);
  }

  private missingMember(object: ServerObject, name: string): RichApiError {
    return this.missing(`${object.typeName}.${toClientName(name)}`);
  }

  private missing(what: string): RichApiError {
    this.unknownMembers.set(what, (this.unknownMembers.get(what) ?? 0) + 1);
    return notImplemented(what);
  }
}
