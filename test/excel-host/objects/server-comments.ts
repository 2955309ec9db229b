/** Excel's CommentCollection of a sheet and its Comment: threaded comments, one a cell. Notes of the old kind are not among them and stand in their way. */
import { rangeToA1 } from '../../../src/core/workbook/address';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from '../protocol/rich-api-error';
import { method, navigation, scalar, type Members, type ServerObject } from '../protocol/server-object';
import type { CommentModel } from '../model/comment-model';
import type { SheetModel } from '../model/sheet-model';
import { text } from './arguments';
import type { ExcelContext } from './excel-context';
import { ServerRange } from './server-range';

export class ServerComments implements ServerObject {
  readonly typeName = 'CommentCollection';
  readonly members: Members;

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetModel,
  ) {
    this.members = {
      GetCount: method(() => this.standing().length),
      Add: method((args) => {
        const [place] = args;
        const { row, column } = placeIn(place);
        this.mayChange('CommentCollection.add');
        const isTaken = this.standing().some((one) => one.row === row && one.column === column);
        if (isTaken || sheet.oldNotes.has(rangeToA1({ top: row, left: column, bottom: row, right: column })))
          throw itemAlreadyExists('CommentCollection.add');
        const added = context.model.makeComment({ row, column }, text(args, 1, 'CommentCollection.add'));
        sheet.comments.push(added);
        return this.serve(added);
      }),
    };
  }

  readonly items = (): readonly ServerObject[] => this.standing().map((one) => this.serve(one));

  readonly item = (key: unknown): ServerObject => {
    const found = this.standing().find(({ id }) => id === key);
    if (found === undefined) throw itemNotFound('CommentCollection.getItem');
    return this.serve(found);
  };

  private standing(): readonly CommentModel[] {
    if (this.context.model.refuses.has('comments')) throw notImplemented('CommentCollection');
    return this.sheet.comments;
  }

  private mayChange(location: string): void {
    if (this.sheet.isProtected || this.context.model.isReadOnly) throw accessDenied(location);
  }

  private serve(one: CommentModel): ServerObject {
    const { row, column } = one;
    const place = { top: row, left: column, bottom: row, right: column };
    return {
      typeName: 'Comment',
      identity: { key: 'Id', value: one.id },
      members: {
        Id: scalar(() => one.id),
        Content: scalar(() => one.content),
        GetLocation: method(() => new ServerRange(this.context, this.sheet, place)),
        Replies: navigation(() => ({
          typeName: 'CommentReplyCollection',
          members: { GetCount: method(() => one.replies.length) },
        })),
        Delete: method(() => {
          this.mayChange('Comment.delete');
          this.sheet.comments.splice(this.sheet.comments.indexOf(one), 1);
        }),
      },
    };
  }
}

/** A range of one cell, as the add-in gives it. */
function placeIn(place: unknown): { readonly row: number; readonly column: number } {
  if (!(place instanceof ServerRange)) throw invalidArgument('CommentCollection.add');
  const { top, left, bottom, right } = place.range;
  if (top !== bottom || left !== right) throw invalidArgument('CommentCollection.add');
  return { row: top, column: left };
}
