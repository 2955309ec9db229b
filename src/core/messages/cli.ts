/** What the command line says besides reports: help and one sentence for every wrong command line. */
import type { Language } from './words';

export interface CliWords {
  readonly programHelp: string;
  readonly checkHelp: string;
  /** Help of a command that the program does not carry yet. */
  laterHelp(command: string): string;
  readonly noCommand: string;
  unknownCommand(command: string): string;
  commandNotYet(command: string): string;
  unknownOption(option: string): string;
  optionNotYet(option: string): string;
  optionNeedsValue(option: string): string;
  optionTakesNoValue(option: string): string;
  wrongValue(option: string, value: string, allowed: string): string;
  readonly wholeNumber: string;
  readonly noPath: string;
  nothingFound(path: string): string;
  readonly noWorkbooks: string;
  outIsInput(path: string): string;
  outLooksLikeWorkbook(path: string): string;
  cannotWrite(path: string): string;
  checking(number: number, of: number, file: string): string;
  readonly failed: string;
}

const vi: CliWords = {
  programHelp: `Soát Biểu: soát biểu kinh phí nhiều năm, chỉ ra ô sai và vì sao sai.

Cách dùng:
  soatbieu check ĐƯỜNG-DẪN…   soát các tệp .xlsx, .xlsm, .xls hoặc cả thư mục
  soatbieu LỆNH --help        cách dùng của từng lệnh
  soatbieu --version          số phiên bản

Các lệnh fix, insert, templates, caps, consolidate, compare, words chưa có trong bản này.

Tùy chọn chung:
  --lang vi|en                tiếng Việt (mặc định) hoặc tiếng Anh
`,
  checkHelp: `Cách dùng: soatbieu check ĐƯỜNG-DẪN… [tùy chọn]

ĐƯỜNG-DẪN là tệp, thư mục (soát cả thư mục con) hoặc mẫu tên như "nop/*.xlsx".

  --format text|json|html|csv   dạng kết quả; mặc định là text
  --out TỆP                     ghi kết quả vào tệp thay vì in ra màn hình
  --exact                       biểu sẽ công bố, lệch do làm tròn cũng cảnh báo
  --coverage                    từng ô số tiền được bao nhiêu phép tính xác nhận
  --fail-on error|warning|never từ mức này trở lên thì mã kết thúc là 1; mặc định là error
  --jobs N                      số tệp soát cùng lúc (bản này luôn soát lần lượt)
  --lang vi|en                  tiếng Việt (mặc định) hoặc tiếng Anh
  --help                        trang này

Chưa có trong bản này: --annotate, --province, --on, --caps.

Mã kết thúc:
  0  không có gì từ mức --fail-on trở lên
  1  có
  2  dòng lệnh sai
  3  có tệp không đọc được; các tệp khác vẫn được soát
`,
  laterHelp: (command) => `Lệnh ${command} chưa có trong bản này.\n`,
  noCommand: 'Thiếu lệnh; xem soatbieu --help.',
  unknownCommand: (command) => `Không có lệnh “${command}”; xem soatbieu --help.`,
  commandNotYet: (command) => `Lệnh “${command}” chưa có trong bản này.`,
  unknownOption: (option) => `Không có tùy chọn “${option}”; xem soatbieu check --help.`,
  optionNotYet: (option) => `Tùy chọn ${option} chưa có trong bản này; hãy bỏ đi rồi chạy lại.`,
  optionNeedsValue: (option) => `Tùy chọn ${option} cần một giá trị.`,
  optionTakesNoValue: (option) => `Tùy chọn ${option} không đi kèm giá trị.`,
  wrongValue: (option, value, allowed) => `${option} không nhận “${value}”; chỉ nhận ${allowed}.`,
  wholeNumber: 'số nguyên từ 1 trở lên',
  noPath: 'Thiếu đường dẫn đến tệp hoặc thư mục cần soát.',
  nothingFound: (path) => `${path}: không có tệp Excel nào.`,
  noWorkbooks: 'Không có tệp Excel nào để soát.',
  outIsInput: (path) => `${path} là tệp đang được soát, không ghi kết quả đè lên; chọn tên khác cho --out.`,
  outLooksLikeWorkbook: (path) => `${path} mang đuôi tệp Excel, còn kết quả thì không; chọn tên khác cho --out.`,
  cannotWrite: (path) => `Không ghi được ${path}; kiểm tra thư mục và quyền ghi.`,
  checking: (number, of, file) => `Đang soát ${String(number)}/${String(of)}: ${file}`,
  failed: 'Chương trình gặp lỗi bất ngờ nên phải dừng. Không tệp nào bị thay đổi.',
};

const en: CliWords = {
  programHelp: `Soát Biểu goes over multi-year budget tables, names the wrong cell and why.

Usage:
  soatbieu check PATH…        checks .xlsx, .xlsm and .xls files, or whole folders
  soatbieu COMMAND --help     how to use a command
  soatbieu --version          the version

The commands fix, insert, templates, caps, consolidate, compare and words are not in this version.

For every command:
  --lang vi|en                Vietnamese (default) or English
`,
  checkHelp: `Usage: soatbieu check PATH… [options]

PATH is a file, a folder (with all folders in it) or a pattern such as "plans/*.xlsx".

  --format text|json|html|csv   form of the report; text by default
  --out FILE                    writes the report to a file instead of the screen
  --exact                       published tables: rounding differences become warnings
  --coverage                    how many equations bear out each amount
  --fail-on error|warning|never severity that makes the exit status 1; error by default
  --jobs N                      files checked at a time; this version always takes one after the other
  --lang vi|en                  Vietnamese (default) or English
  --help                        this page

Not in this version: --annotate, --province, --on, --caps.

Exit status:
  0  nothing at or above --fail-on
  1  something is
  2  the command line is wrong
  3  a file could not be read; the others were checked
`,
  laterHelp: (command) => `The command ${command} is not in this version.\n`,
  noCommand: 'A command is missing; see soatbieu --help.',
  unknownCommand: (command) => `There is no command “${command}”; see soatbieu --help.`,
  commandNotYet: (command) => `The command “${command}” is not in this version.`,
  unknownOption: (option) => `There is no option “${option}”; see soatbieu check --help.`,
  optionNotYet: (option) => `The option ${option} is not in this version; leave it out and try again.`,
  optionNeedsValue: (option) => `The option ${option} needs a value.`,
  optionTakesNoValue: (option) => `The option ${option} takes no value.`,
  wrongValue: (option, value, allowed) => `${option} does not take “${value}”, only ${allowed}.`,
  wholeNumber: 'a whole number from 1',
  noPath: 'The path of a file or folder to check is missing.',
  nothingFound: (path) => `${path}: there is no Excel file.`,
  noWorkbooks: 'There is no Excel file to check.',
  outIsInput: (path) => `${path} is being checked and will not be overwritten; choose another name for --out.`,
  outLooksLikeWorkbook: (path) => `${path} is named like a workbook, which the report is not; choose another name for --out.`,
  cannotWrite: (path) => `${path} could not be written; check the folder and its permissions.`,
  checking: (number, of, file) => `Checking ${String(number)}/${String(of)}: ${file}`,
  failed: 'The program met an unexpected fault and had to stop; no file was changed.',
};

const WORDS: Readonly<Record<Language, CliWords>> = { vi, en };

export function cliWords(language: Language): CliWords {
  return WORDS[language];
}
