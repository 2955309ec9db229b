/** What the command line says besides reports: help and one sentence for every wrong command line. */
import type { Language } from '../language';

export interface CliWords {
  readonly programHelp: string;
  readonly checkHelp: string;
  readonly wordsHelp: string;
  readonly capsHelp: string;
  readonly noCommand: string;
  unknownCommand(command: string): string;
  unknownOption(option: string, command?: string): string;
  unexpectedArgument(argument: string, command: string): string;
  optionNeedsValue(option: string): string;
  optionTakesNoValue(option: string): string;
  wrongValue(option: string, value: string, allowed: string): string;
  readonly wholeNumber: string;
  readonly day: string;
  readonly provinceCode: string;
  readonly ceilings: string;
  readonly actNumber: string;
  readonly recordNumbers: string;
  notExpected(argument: string): string;
  capsUnreadable(file: string): string;
  capsFault(file: string, fault: string): string;
  capsNone(file: string): string;
  textUnreadable(file: string): string;
  /** A list with confirmations is not written over. */
  capsConfirmed(file: string): string;
  readonly noPath: string;
  nothingFound(path: string): string;
  readonly noWorkbooks: string;
  outIsInput(path: string): string;
  outLooksLikeWorkbook(path: string): string;
  cannotWrite(path: string): string;
  /** Ends the name of a marked copy: “kế hoạch - đã soát.xlsx”. */
  readonly markedCopy: string;
  noMarkedCopy(path: string, why: string): string;
  checking(number: number, of: number, file: string): string;
  readonly noAmount: string;
  noSuchAmount(text: string): string;
  tooLarge(text: string): string;
  twoUnits(text: string, unit: string): string;
  /** Said beside the words when the separator could have meant something else. */
  readAs(text: string, figure: string): string;
  readonly failed: string;
}

const vi: CliWords = {
  programHelp: `Soát Biểu: soát biểu kinh phí nhiều năm, chỉ ra ô sai và vì sao sai.

Cách dùng:
  soatbieu check ĐƯỜNG-DẪN…   soát tệp Excel, .ods, kế hoạch Word (.docx) hoặc cả thư mục
  soatbieu review THƯ-MỤC     soát hồ sơ nhiều đơn vị: thư gửi từng đơn vị, bảng tổng hợp
  soatbieu fix TỆP            sửa các ô an toàn vào một bản sao rồi soát lại
  soatbieu caps               mức chi khuyến công đang có hiệu lực
  soatbieu words SỐ-TIỀN      đọc số tiền thành chữ (“Bằng chữ”)
  soatbieu templates          liệt kê các biểu mẫu
  soatbieu insert BIỂU        ghi biểu mẫu thành tệp mới hoặc thêm vào bản sao của một tệp
  soatbieu compare CŨ MỚI     hai bản của một hồ sơ khác nhau ở đâu
  soatbieu consolidate ĐƯỜNG-DẪN…   cộng biểu của nhiều đơn vị vào một tệp
  soatbieu LỆNH --help        cách dùng của từng lệnh
  soatbieu --version          số phiên bản


Tùy chọn chung:
  --lang vi|en                tiếng Việt (mặc định) hoặc tiếng Anh
`,
  checkHelp: `Cách dùng: soatbieu check ĐƯỜNG-DẪN… [tùy chọn]

ĐƯỜNG-DẪN là tệp, thư mục (soát cả thư mục con) hoặc mẫu tên như "nop/*.xlsx".

  --format text|json|html|csv   dạng kết quả; mặc định là text
  --out TỆP                     ghi kết quả vào tệp thay vì in ra màn hình
  --annotate THƯ-MỤC            ghi vào đó bản sao của từng tệp, có đánh dấu các ô cần xem; các tệp ở nhiều thư mục
                                thì bản sao cũng nằm trong thư mục con cùng tên
  --exact                       biểu sẽ công bố, lệch do làm tròn cũng cảnh báo
  --explain                     kể rõ từng biểu được hiểu thế nào và vì sao (dạng text, json)
  --coverage                    từng ô số tiền được bao nhiêu phép tính xác nhận
  --equations                   kể từng phép cộng đã thử của mỗi biểu: ô tổng, các ô thành phần, khớp hay không, dựa vào đâu (dạng json)
  --without-formulas            soát như thể mọi số đều gõ tay, không dựa vào công thức trong tệp
  --fail-on error|warning|never từ mức này trở lên thì mã kết thúc là 1; mặc định là error
  --on NĂM-THÁNG-NGÀY           ngày lấy mức chi, ví dụ 2026-01-01; mặc định là từng năm của biểu
  --province MÃ                 tỉnh của biểu, ví dụ cao-bang
  --caps TỆP                    mức chi của đơn vị: tệp .json theo mẫu văn bản, hoặc tệp Excel có bảng mức chi áp dụng
  --acts SỐ-HIỆU,…              văn bản áp dụng khi chưa biết ngày hiệu lực hoặc tỉnh đã sáp nhập, ví dụ 20/2019/QĐ-UBND
  --impact                      kể các dòng đổi kết quả do mức chi của đơn vị và văn bản đã chọn
  --ceilings NGUỒN:NĂM=SỐ,…     trần kinh phí được giao, triệu đồng, ví dụ national:2026=5000,local:2026=3000
  --jobs N                      số luồng soát cùng lúc; mặc định theo số nhân của máy
  --lang vi|en                  tiếng Việt (mặc định) hoặc tiếng Anh
  --help                        trang này

Mã kết thúc:
  0  không có gì từ mức --fail-on trở lên
  1  có
  2  dòng lệnh sai
  3  có tệp không đọc được; các tệp khác vẫn được soát
`,
  capsHelp: `Cách dùng: soatbieu caps [tùy chọn]
          soatbieu caps --from-text TỆP [--province MÃ] [--out caps.json]
          soatbieu caps --confirm caps.json [--by "HỌ TÊN" --records 1,3-5]

Liệt kê mức chi khuyến công có hiệu lực trong một ngày, kèm điều khoản, hiệu lực và tình trạng kiểm chứng.

  --on NĂM-THÁNG-NGÀY           ngày áp dụng, ví dụ 2026-01-01; mặc định là hôm nay
  --province MÃ                 chỉ mức của tỉnh này, ví dụ cao-bang
  --level national|province     chỉ mức quốc gia hoặc chỉ mức địa phương
  --format text|json            dạng kết quả; mặc định là text
  --caps TỆP                    thêm mức chi của đơn vị: tệp đã xác nhận hoặc trang “Mức chi áp dụng”
  --from-text TỆP               đọc văn bản quy định mức chi (.txt, .docx), đề xuất từng mức để người dùng xác nhận
  --out TỆP                     ghi các mức đề xuất thành tệp dùng được với --caps sau khi xác nhận
  --confirm TỆP                 kể các mức trong tệp theo số thứ tự; có --by và --records thì ghi tên và ngày hôm nay vào các mức ấy
  --by HỌ-TÊN                   người đã đối chiếu với văn bản
  --records SỐ,SỐ-SỐ            các mức đã đối chiếu, như 1,3-5
  --lang vi|en                  tiếng Việt (mặc định) hoặc tiếng Anh
  --help                        trang này

Mức đề xuất chưa áp dụng cho tới khi có người xác nhận từng mức (“verifiedBy”, “verifiedOn”).
Mức của quốc gia không bao giờ dùng thay cho kinh phí địa phương.
`,
  wordsHelp: `Cách dùng: soatbieu words SỐ-TIỀN --unit ĐƠN-VỊ [tùy chọn]

SỐ-TIỀN viết như trong biểu: 309.600 hoặc 309600; số lẻ viết 4,7; kèm đơn vị cũng được: "4,7 tỷ đồng".

  --unit vnd|thousand-vnd|million-vnd|billion-vnd
                                đơn vị của số tiền: đồng (mặc định), nghìn, triệu, tỷ đồng
  --by-unit                     đọc theo đơn vị ấy; nếu không thì đọc ra đồng
  --spelling lẻ,ngàn,bốn,chẵn   cách viết khác: lẻ thay linh, ngàn thay nghìn, bốn thay tư, thêm chẵn
  --lang vi|en                  tiếng Việt (mặc định) hoặc tiếng Anh cho lời chỉ dẫn
  --help                        trang này

Ví dụ:
  soatbieu words 309.600 --unit million-vnd            Ba trăm linh chín tỷ sáu trăm triệu đồng
  soatbieu words 309.600 --unit million-vnd --by-unit  Ba trăm linh chín nghìn sáu trăm triệu đồng

Mã kết thúc: 0 đã đọc được; 2 dòng lệnh sai.
`,
  noCommand: 'Thiếu lệnh; xem soatbieu --help.',
  unknownCommand: (command) => `Không có lệnh “${command}”; xem soatbieu --help.`,
  unknownOption: (option, command = 'check') => `Không có tùy chọn “${option}”; xem soatbieu ${command} --help.`,
  unexpectedArgument: (argument, command) => `Lệnh ${command} không dùng đến “${argument}”; xem soatbieu ${command} --help.`,
  optionNeedsValue: (option) => `Tùy chọn ${option} cần một giá trị.`,
  optionTakesNoValue: (option) => `Tùy chọn ${option} không đi kèm giá trị.`,
  wrongValue: (option, value, allowed) => `${option} không nhận “${value}”; chỉ nhận ${allowed}.`,
  wholeNumber: 'số nguyên từ 1 trở lên',
  day: 'ngày có thật viết dạng năm-tháng-ngày như 2026-01-31',
  provinceCode: 'mã hoặc tên tỉnh như cao-bang',
  recordNumbers: 'số thứ tự của các mức trong tệp, như 1,3-5',
  actNumber: 'số hiệu văn bản có trong danh mục, như 20/2019/QĐ-UBND; xem soatbieu caps',
  ceilings: 'nguồn:năm=số tiền, không có dấu chấm, như national:2026=5000 hoặc local:2026=3000',
  capsUnreadable: (file) => `Không đọc được mức chi trong ${file}; cần tệp .json theo mẫu văn bản hoặc tệp Excel có bảng mức chi áp dụng.`,
  capsFault: (file, fault) => `${file}: ${fault}.`,
  capsNone: (file) => `${file}: không có mức chi nào dùng được.`,
  textUnreadable: (file) => `Không đọc được chữ trong ${file}; cần tệp .txt hoặc .docx.`,
  capsConfirmed: (file) => `${file} đã có mức được xác nhận nên không ghi đè; chọn tên khác cho --out.`,
  notExpected: (argument) => `Thừa “${argument}” trên dòng lệnh; xem trang hướng dẫn của lệnh với --help.`,
  noPath: 'Thiếu đường dẫn đến tệp hoặc thư mục cần soát.',
  nothingFound: (path) => `${path}: không có tệp Excel hay Word nào.`,
  noWorkbooks: 'Không có tệp Excel hay Word nào để soát.',
  outIsInput: (path) => `${path} là tệp đang được soát, không ghi kết quả đè lên; chọn tên khác cho --out.`,
  outLooksLikeWorkbook: (path) => `${path} mang đuôi tệp Excel hoặc Word, còn kết quả thì không; chọn tên khác cho --out.`,
  cannotWrite: (path) => `Không ghi được ${path}; kiểm tra thư mục và quyền ghi.`,
  markedCopy: 'đã soát',
  noMarkedCopy: (path, why) => `${path}: không có bản sao đánh dấu. ${why}`,
  checking: (number, of, file) => `Đang soát ${String(number)}/${String(of)}: ${file}`,
  noAmount: 'Thiếu số tiền cần đọc thành chữ; ví dụ: soatbieu words 309.600 --unit million-vnd.',
  noSuchAmount: (text) => `“${text}” không phải một số tiền đọc được; viết như 309.600 hoặc 4,7.`,
  tooLarge: (text) => `${text} lớn quá, chỉ đọc được số có tới 18 chữ số.`,
  twoUnits: (text, unit) => `“${text}” đã ghi đơn vị, khác với --unit ${unit}; chỉ giữ một.`,
  readAs: (text, figure) => `${text} được hiểu là ${figure}.`,
  failed: 'Chương trình gặp lỗi bất ngờ nên phải dừng. Không tệp nào bị thay đổi.',
};

const en: CliWords = {
  programHelp: `Soát Biểu goes over multi-year budget tables, names the wrong cell and why.

Usage:
  soatbieu check PATH…        checks Excel and .ods files, plans in Word (.docx), or whole folders
  soatbieu review FOLDER      checks the submissions of many units: a letter each, one summary
  soatbieu fix FILE           makes the safe fixes in a copy and checks it again
  soatbieu caps               spending caps in force
  soatbieu words AMOUNT       the amount in Vietnamese words
  soatbieu templates          lists the standard sheets
  soatbieu insert TEMPLATE    writes a standard sheet as a new file, or into a copy of one
  soatbieu compare OLD NEW    what changed between two versions of a submission
  soatbieu consolidate PATH…  adds the tables of many units into one workbook
  soatbieu COMMAND --help     how to use a command
  soatbieu --version          the version


For every command:
  --lang vi|en                Vietnamese (default) or English
`,
  checkHelp: `Usage: soatbieu check PATH… [options]

PATH is a file, a folder (with all folders in it) or a pattern such as "plans/*.xlsx".

  --format text|json|html|csv   form of the report; text by default
  --out FILE                    writes the report to a file instead of the screen
  --annotate FOLDER             writes a copy of each file there, with the cells to look at marked; copies of files
                                from several folders stand in sub-folders of the same names
  --exact                       published tables: rounding differences become warnings
  --explain                     say how each table was read and why (text, json)
  --coverage                    how many equations bear out each amount
  --equations                   lists every sum tested: total, parts, verdict, what speaks for it (json)
  --without-formulas            an opinion that owes nothing to formulas: every stored result counts as typed
  --fail-on error|warning|never severity that makes the exit status 1; error by default
  --on YYYY-MM-DD               the day whose caps apply, such as 2026-01-01; each plan year's own by default
  --province CODE               the province of the table, such as cao-bang
  --caps FILE                   caps of your office: .json in the schema of acts, or a workbook with the form of caps
  --acts NUMBER,…               acts to go by whose start is not known, or of provinces merged since, such as 20/2019/QĐ-UBND
  --impact                      lists the lines whose result the own caps and the acts chosen change
  --ceilings SOURCE:YEAR=N,…    budget given, in million đồng, such as national:2026=5000,local:2026=3000
  --jobs N                      threads that check; one a core by default
  --lang vi|en                  Vietnamese (default) or English
  --help                        this page

Exit status:
  0  nothing at or above --fail-on
  1  something is
  2  the command line is wrong
  3  a file could not be read; the others were checked
`,
  capsHelp: `Usage: soatbieu caps [options]
       soatbieu caps --from-text FILE [--province CODE] [--out caps.json]
       soatbieu caps --confirm caps.json [--by "NAME" --records 1,3-5]

Lists the spending caps in force on a day, with article, days and evidence.

  --on YYYY-MM-DD               the day, such as 2026-01-01; today by default
  --province CODE               only the caps of this province, such as cao-bang
  --level national|province     only national or only provincial caps
  --format text|json            form of the list; text by default
  --caps FILE                   adds the office's own caps: a confirmed file or a sheet of caps
  --from-text FILE              reads an act (.txt, .docx) and proposes each of its caps for you to confirm
  --out FILE                    writes the proposals as a file for --caps
  --confirm FILE                lists the records of such a file by number; with --by and --records puts name and day to them
  --by NAME                     who held them against the act
  --records N,N-N               the records that are right, such as 1,3-5
  --lang vi|en                  Vietnamese (default) or English
  --help                        this page

A proposal applies to nothing until somebody has confirmed it (“verifiedBy”, “verifiedOn”).
National caps never stand in for local money.
`,
  wordsHelp: `Usage: soatbieu words AMOUNT --unit UNIT [options]

AMOUNT as Vietnamese tables write it: 309.600 or 309600, with a decimal comma 4,7; a unit may follow: "4,7 tỷ đồng".

  --unit vnd|thousand-vnd|million-vnd|billion-vnd
                                unit of the amount: đồng (default), thousands, millions, billions
  --by-unit                     says the amount by that unit instead of in đồng
  --spelling lẻ,ngàn,bốn,chẵn   other spellings: lẻ for linh, ngàn for nghìn, bốn for tư, chẵn at the end
  --lang vi|en                  language of these instructions; the words are Vietnamese
  --help                        this page

Examples:
  soatbieu words 309.600 --unit million-vnd            Ba trăm linh chín tỷ sáu trăm triệu đồng
  soatbieu words 309.600 --unit million-vnd --by-unit  Ba trăm linh chín nghìn sáu trăm triệu đồng

Exit status: 0 the words were written; 2 the command line is wrong.
`,
  noCommand: 'A command is missing; see soatbieu --help.',
  unknownCommand: (command) => `There is no command “${command}”; see soatbieu --help.`,
  unknownOption: (option, command = 'check') => `There is no option “${option}”; see soatbieu ${command} --help.`,
  unexpectedArgument: (argument, command) => `The command ${command} has no use for “${argument}”; see soatbieu ${command} --help.`,
  optionNeedsValue: (option) => `The option ${option} needs a value.`,
  optionTakesNoValue: (option) => `The option ${option} takes no value.`,
  wrongValue: (option, value, allowed) => `${option} does not take “${value}”, only ${allowed}.`,
  wholeNumber: 'a whole number from 1',
  day: 'a day that exists, written as 2026-01-31',
  provinceCode: 'the code or name of a province, such as cao-bang',
  recordNumbers: 'numbers of records in the file, such as 1,3-5',
  actNumber: 'the number of an act in the catalogue, such as 20/2019/QĐ-UBND; see soatbieu caps',
  ceilings: 'source:year=amount without separators, such as national:2026=5000 or local:2026=3000',
  capsUnreadable: (file) => `The caps in ${file} could not be read; give .json in the schema of acts or a workbook with the form of caps.`,
  capsFault: (file, fault) => `${file}: ${fault}.`,
  capsNone: (file) => `${file}: no cap in it can be used.`,
  textUnreadable: (file) => `No text could be read from ${file}; give a .txt or .docx file.`,
  capsConfirmed: (file) => `${file} holds confirmed caps and will not be overwritten; choose another name for --out.`,
  notExpected: (argument) => `“${argument}” is one argument too many; see --help of the command.`,
  noPath: 'The path of a file or folder to check is missing.',
  nothingFound: (path) => `${path}: there is no Excel or Word file.`,
  noWorkbooks: 'There is no Excel or Word file to check.',
  outIsInput: (path) => `${path} is being checked and will not be overwritten; choose another name for --out.`,
  outLooksLikeWorkbook: (path) => `${path} is named like a workbook or document, which the report is not; choose another name for --out.`,
  cannotWrite: (path) => `${path} could not be written; check the folder and its permissions.`,
  markedCopy: 'checked',
  noMarkedCopy: (path, why) => `${path}: there is no marked copy. ${why}`,
  checking: (number, of, file) => `Checking ${String(number)}/${String(of)}: ${file}`,
  noAmount: 'The amount to put into words is missing; for example: soatbieu words 309.600 --unit million-vnd.',
  noSuchAmount: (text) => `“${text}” is no amount that can be read; write it like 309.600 or 4,7.`,
  tooLarge: (text) => `${text} is too large; up to 18 digits can be put into words.`,
  twoUnits: (text, unit) => `“${text}” states a unit that differs from --unit ${unit}; keep one of them.`,
  readAs: (text, figure) => `${text} was read as ${figure}.`,
  failed: 'The program met an unexpected fault and had to stop; no file was changed.',
};

const WORDS: Readonly<Record<Language, CliWords>> = { vi, en };

export function cliWords(language: Language): CliWords {
  return WORDS[language];
}
