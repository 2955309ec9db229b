/** Which item of a list without numbers a paragraph is: finer than an article prints, and what tells two limits of one point apart. */

export class Dashes {
  private dash = 0;
  private plus = 0;

  /** @param step of the paragraph: what has a number of its own begins the count anew */
  enter(step: string): void {
    if (step === 'dash') {
      this.dash++;
      this.plus = 0;
    } else if (step === 'plus') this.plus++;
    else if (step !== 'free') {
      this.dash = 0;
      this.plus = 0;
    }
  }

  /** "gạch đầu dòng 2", "gạch đầu dòng 1, dấu cộng 3"; null outside such a list. */
  get passage(): string | null {
    const steps = [
      ...(this.dash === 0 ? [] : [`gạch đầu dòng ${String(this.dash)}`]),
      ...(this.plus === 0 ? [] : [`dấu cộng ${String(this.plus)}`]),
    ];
    return steps.length === 0 ? null : steps.join(', ');
  }
}
