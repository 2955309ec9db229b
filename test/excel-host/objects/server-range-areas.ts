/** Excel's RangeAreas and RangeCollection: several ranges at once, here the merged areas of a range. */
import { invalidArgument } from '../protocol/rich-api-error';
import { method, navigation, scalar, type Members, type ServerObject } from '../protocol/server-object';
import { wholeNumber } from './arguments';

export class ServerRangeAreas implements ServerObject {
  readonly typeName = 'RangeAreas';
  readonly members: Members;

  constructor(ranges: readonly ServerObject[]) {
    this.members = {
      AreaCount: scalar(() => ranges.length),
      Areas: navigation(() => new ServerRangeCollection(ranges)),
    };
  }
}

class ServerRangeCollection implements ServerObject {
  readonly typeName = 'RangeCollection';
  readonly members: Members;
  readonly items: () => readonly ServerObject[];

  constructor(ranges: readonly ServerObject[]) {
    this.items = () => ranges;
    this.members = {
      GetItemAt: method((args) => {
        const range = ranges[wholeNumber(args, 0, 'RangeCollection.getItemAt')];
        if (range === undefined) throw invalidArgument('RangeCollection.getItemAt');
        return range;
      }),
    };
  }
}
