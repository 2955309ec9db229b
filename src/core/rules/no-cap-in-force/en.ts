/** SB505 in English. */
import type { CapAnswer } from '../../law/find-cap';
import { answerEn } from '../../messages/caps/en';
import { LEVEL, lineCount, yearSpan } from '../../messages/findings/cap-phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'No cap is known for this source, province and year.';

function answerTodo(answer: CapAnswer): string {
  if (answer.state === 'undetermined') {
    if (answer.why.reason === 'province-unknown') return 'Choose the province in the view “Mức chi”.';
    if (answer.why.reason === 'activity-too-broad') return 'Name the level in the line, or choose the activity in the view “Mức chi”.';
    if (answer.why.reason !== 'figures-unknown') return 'Choose the act that applies in the view “Mức chi”.';
  }
  if (answer.state === 'not-yet')
    return 'Look up the act of those years, and enter its caps in a table “Mức chi áp dụng” if they are to be tested.';
  return 'If you have the act, enter its caps in a table “Mức chi áp dụng”, or have them read from its text and confirm each.';
}

export const words: FindingWords['SB505'] = ({ cell, facts: { answer, level, lines, years } }) => ({
  message: `The caps of ${lineCount(lines)} with ${LEVEL[level]} money${yearSpan(years)} could not be tested, beginning with cell ${cell}.`,
  why: answerEn(answer),
  todo: answerTodo(answer),
});
