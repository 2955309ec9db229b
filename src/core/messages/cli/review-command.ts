/** What the command `review` says: its help and one sentence for each wrong command line. */
import type { Language } from '../language';

export interface ReviewCommandWords {
  readonly help: string;
  readonly noFolder: string;
  readonly noOut: string;
  notAFolder(folder: string): string;
  outIsFolder(folder: string): string;
  noSubmission(folder: string): string;
  noReview(folder: string): string;
  twice(unit: string): string;
  /** Letters and copies of an earlier run that stand for nothing any more. */
  removed(files: number): string;
  keptFromBefore(files: readonly string[]): string;
  written(page: string): string;
}

const vi: ReviewCommandWords = {
  help: `Cách dùng: soatbieu review THƯ-MỤC --out NƠI-GHI [tùy chọn]
          soatbieu review --merge NƠI-GHI-1 NƠI-GHI-2… --out NƠI-GHI

Soát hồ sơ của nhiều đơn vị: mỗi thư mục con của THƯ-MỤC là hồ sơ một đơn vị (kế hoạch Word, phụ lục Excel), tệp đứng riêng cũng là một hồ sơ.
Trong một hồ sơ, cùng một số ở hai tệp phải bằng nhau. NƠI-GHI nhận được:

  tong-hop.html                 bảng tổng hợp mọi đơn vị, mỗi đơn vị in sang một trang
  ket-qua.json                  kết quả của mọi tệp, như soatbieu check --format json, mỗi tệp ghi rõ đơn vị
  <đơn vị>.docx, .html          thư gửi đơn vị: sai ở đâu, bao nhiêu, đề nghị xử lý thế nào
  ban-danh-dau/<đơn vị>/        bản sao tệp Excel có đánh dấu các ô cần xem

  --sender TÊN                  tên cơ quan gửi, ghi ở đầu thư và chỗ ký
  --jobs N                      số luồng soát cùng lúc; mặc định theo số nhân của máy
  --merge                       gộp các nơi ghi đã soát riêng (trên nhiều máy) thành một
  --fail-on, --province, --on, --caps, --acts, --ceilings, --exact, --equations, --lang …
                                như của lệnh check; xem soatbieu check --help

Bị ngắt giữa chừng thì chạy lại đúng lệnh ấy: hồ sơ đã soát xong được giữ, không soát lại.
Soát lại vào cùng NƠI-GHI: thư và bản sao của lần trước không còn đúng thì được xóa; tệp đã có người sửa và tệp khác được để nguyên.
Mã kết thúc như lệnh check; hồ sơ không có tệp nào đọc được thì là 3.
`,
  noFolder: 'Thiếu thư mục chứa hồ sơ các đơn vị; xem soatbieu review --help.',
  noOut: 'Thiếu --out: nơi ghi thư và bảng tổng hợp.',
  notAFolder: (folder) => `${folder} không phải là thư mục; hãy đặt hồ sơ các đơn vị vào một thư mục.`,
  outIsFolder: (folder) => `${folder} là thư mục hồ sơ đang soát; chọn nơi khác cho --out.`,
  noSubmission: (folder) => `${folder}: không có hồ sơ nào để soát.`,
  noReview: (folder) => `${folder} không phải nơi ghi của một lần soát đã xong nên không gộp được; chạy lại lần soát ấy cho xong.`,
  twice: (unit) => `Có hai hồ sơ cùng tên “${unit}”; đổi tên một thư mục, soát lại rồi gộp.`,
  removed: (files) => `Đã xóa ${String(files)} tệp của lần soát trước không còn đúng với hồ sơ hiện có.`,
  keptFromBefore: (files) =>
    `Để nguyên ${files.map((file) => `“${file}”`).join(', ')}: thuộc lần soát trước, không còn đúng với hồ sơ hiện có, nhưng có thể đã được sửa tay.`,
  written: (page) => `Bảng tổng hợp: ${page}`,
};

const en: ReviewCommandWords = {
  help: `Usage: soatbieu review FOLDER --out DIR [options]
       soatbieu review --merge DIR1 DIR2… --out DIR

Checks what many units sent: each sub-folder of FOLDER is one unit's submission (Word plan, Excel annexes), a single file is one too.
Within a submission the same figure in two files must agree. DIR receives:

  tong-hop.html                 the page over all units, each printed on a page of its own
  ket-qua.json                  the report of every file, as of soatbieu check --format json, with its unit
  <unit>.docx, .html            the letter to the unit: what is wrong, where, how much, what to do
  ban-danh-dau/<unit>/          copies of the workbooks with the cells to look at marked

  --sender NAME                 the office that sends the letters
  --jobs N                      threads; one a core by default
  --merge                       puts reviews made apart (on several machines) together
  --fail-on, --province, --on, --caps, --acts, --ceilings, --exact, --equations, --lang …
                                as for check; see soatbieu check --help

A run that was ended goes on when the same command is given again: what was finished is kept.
Reviewing into the same DIR again: letters and copies that no longer hold are removed; what somebody changed, and all other files, are left.
Exit status as of check; 3 where a submission holds nothing that could be read.
`,
  noFolder: 'The folder of submissions is missing; see soatbieu review --help.',
  noOut: '--out is missing: where letters and summary are to be written.',
  notAFolder: (folder) => `${folder} is no folder; put the submissions into one.`,
  outIsFolder: (folder) => `${folder} is the folder that is reviewed; choose another for --out.`,
  noSubmission: (folder) => `${folder}: there is no submission to check.`,
  noReview: (folder) => `${folder} holds no finished review; run it to its end, then merge.`,
  twice: (unit) => `Two submissions are called “${unit}”; rename one folder, review it again and merge.`,
  removed: (files) => `${String(files)} ${files === 1 ? 'file' : 'files'} of an earlier review that no longer hold have been removed.`,
  keptFromBefore: (files) =>
    `Left as they are: ${files.map((file) => `“${file}”`).join(', ')}. They are of an earlier review and no longer hold, but somebody may have changed them.`,
  written: (page) => `Summary: ${page}`,
};

const WORDS: Readonly<Record<Language, ReviewCommandWords>> = { vi, en };

export const reviewCommandWords = (language: Language): ReviewCommandWords => WORDS[language];
