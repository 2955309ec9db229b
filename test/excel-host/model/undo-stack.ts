/** Excel's undo stack: what a person did and, where Excel can, what add-ins did; and what empties it. */

/** Takes one change back. */
type TakeBack = () => void;

export interface UndoStep {
  readonly by: 'person' | 'add-in';
  readonly changes: readonly TakeBack[];
}

export class UndoStack {
  private readonly steps: UndoStep[] = [];
  private recording: TakeBack[] = [];

  /** Notes how a change is taken back; it belongs to the step that ends next. */
  note(takeBack: TakeBack): void {
    this.recording.push(takeBack);
  }

  /** Ends a step; one without changes is none. */
  end(by: UndoStep['by']): void {
    const changes = this.recording;
    this.recording = [];
    if (changes.length > 0) this.steps.push({ by, changes });
  }

  clear(): void {
    this.steps.length = 0;
    this.recording = [];
  }

  get kinds(): readonly UndoStep['by'][] {
    return this.steps.map(({ by }) => by);
  }

  /** Ctrl+Z. @returns false where there is nothing to take back */
  undo(): boolean {
    const step = this.steps.pop();
    for (const takeBack of [...(step?.changes ?? [])].reverse()) takeBack();
    return step !== undefined;
  }
}
