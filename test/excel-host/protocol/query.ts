/** Answers `load` and `retrieve`: from the names asked for to the nested data the client expects. */
import type { QueryInfo } from './wire';
import { isServerObject, type ServerObject } from './server-object';

/** Property names as the client asked for them, nested along the slashes. */
interface Wanted {
  readonly [name: string]: Wanted;
}

interface Growing {
  [name: string]: Growing;
}

export interface QueryContext {
  /** The id under which the client keeps the object, if it does. */
  readonly referenceOf: (object: ServerObject) => string | undefined;
  /** Raises the error for a member the host does not have, and counts it. */
  readonly missing: (object: ServerObject, member: string) => Error;
  /** `retrieve` wants camelCase keys and `items`. */
  readonly asJson: boolean;
}

export function answerQuery(object: ServerObject, query: QueryInfo, context: QueryContext): unknown {
  const wanted: Growing = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = wanted;
    for (const name of path.split('/').filter((part) => part !== '')) level = level[name] ??= {};
  }
  return shape(object, wanted, query, context);
}

function shape(object: ServerObject, wanted: Wanted, query: QueryInfo, context: QueryContext): Record<string, unknown> {
  return object.items === undefined
    ? shapeObject(object, wanted, context)
    : shapeCollection(object, object.items(), wanted, query, context);
}

function shapeObject(object: ServerObject, wanted: Wanted, context: QueryContext): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const asked = Object.keys(wanted).filter((name) => name !== '*');
  const all = asked.length === 0 || '*' in wanted ? scalarNames(object) : [];
  for (const name of new Set([...asked.map(toWireName), ...all])) {
    if (name === 'IsNullObject') continue;
    const value = memberValue(object, name, wanted[toClientName(name)] ?? {}, context);
    answer[context.asJson ? toClientName(name) : name] = value;
  }
  const reference = context.referenceOf(object);
  if (reference !== undefined && !context.asJson) answer['_ReferenceId'] = reference;
  return answer;
}

/** On a collection a bare name means the property of its items, unless the collection itself has it. */
function shapeCollection(
  object: ServerObject,
  items: readonly ServerObject[],
  wanted: Wanted,
  query: QueryInfo,
  context: QueryContext,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const ofItems: Record<string, Wanted> = { ...wanted['items'] };
  for (const [name, deeper] of Object.entries(wanted)) {
    if (name === 'items') continue;
    const wireName = toWireName(name);
    if (wireName in object.members) answer[context.asJson ? name : wireName] = memberValue(object, wireName, deeper, context);
    else ofItems[name] = deeper;
  }
  const first = query.Skip ?? 0;
  const chosen = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  answer[context.asJson ? 'items' : '_Items'] = chosen.map((item, index) => {
    const answered = shape(item, ofItems, {}, context);
    if (item.identity === undefined) answered['_Index'] = first + index;
    else answered[item.identity.key] = item.identity.value;
    return answered;
  });
  return answer;
}

function memberValue(object: ServerObject, name: string, deeper: Wanted, context: QueryContext): unknown {
  const member = object.members[name];
  if (member === undefined || member.kind === 'method') throw context.missing(object, name);
  if (member.kind === 'scalar') return member.read();
  const target = member.open();
  return isServerObject(target) ? shape(target, deeper, {}, context) : null;
}

const scalarNames = (object: ServerObject): string[] =>
  Object.entries(object.members)
    .filter(([name, member]) => member.kind === 'scalar' && !name.startsWith('_'))
    .map(([name]) => name);

export const toWireName = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1));

export const toClientName = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1));
